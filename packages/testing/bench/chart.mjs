// The result as a picture: one line per row, one dot per contender, speed as a multiple of the C program's. Or from the
// command line: node chart.mjs RESULT.json > chart.svg
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** Colours that stay apart for the colour-blind, and on light and dark grounds. */
const COLOURS = /** @type {Record<string, [label: string, colour: string]>} */ ({
  c: ['C', '#8a8a8a'],
  koffi: ['koffi floor', '#009e73'],
  tatsoi: ['tatsoi', '#0072b2'],
  'tatsoi-pkcs11js': ['tatsoi/pkcs11js', '#56b4e9'],
  pkcs11js: ['pkcs11js', '#d55e00'],
  'pkcs11js-deep': ['pkcs11js, deep', '#e69f00'],
  graphene: ['graphene', '#cc79a7'],
})

const LEFT = 330
const WIDTH = 900
const LINE = 24
const TOP = 84

/**
 * @param {import('./report.mjs').Result} result
 * @returns {string} an SVG document
 */
export function chart(result) {
  const rows = result.rows
    .map(({ label, contenders, ratios }) => {
      const base = ['c', 'koffi', 'pkcs11js'].find((id) => ratios[id] !== undefined)
      return { label, base, values: base === undefined ? {} : (ratios[base] ?? {}), contenders }
    })
    .filter(({ base, contenders }) => base !== undefined && Object.keys(contenders).length > 1)
  const present = Object.keys(COLOURS).filter((id) => rows.some(({ values }) => values[id] !== undefined))
  const most = Math.max(1.1, ...rows.flatMap(({ values }) => Object.values(values)))
  const end = Math.min(2.5, Math.ceil(most * 5) / 5)
  const x = (/** @type {number} */ ratio) => LEFT + (Math.min(ratio, end) / end) * (WIDTH - LEFT - 20)
  const height = TOP + rows.length * LINE + 34
  const out = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="12">`,
    `<title>Speed of PKCS#11 clients on one token, as a multiple of a C program's</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    `<text x="16" y="24" font-size="15" font-weight="600" fill="#1a1a1a">Speed as a multiple of a C program's (right is faster)</text>`,
    `<text x="16" y="42" fill="#555555">${escapeXml(
      `SoftHSM, Node ${result.machine.node}, ${result.machine.cpu}; median of the slices of ${result.settings.rounds} rounds. ` +
        `Rows without C are multiples of the koffi floor (*).`,
    )}</text>`,
  ]
  let legend = 16
  for (const id of present) {
    const [label, colour] = /** @type {[string, string]} */ (COLOURS[id])
    out.push(
      `<circle cx="${legend + 5}" cy="60" r="5" fill="${colour}"/>`,
      `<text x="${legend + 15}" y="64" fill="#1a1a1a">${escapeXml(label)}</text>`,
    )
    legend += 34 + label.length * 7
  }
  for (let tick = 0; tick <= end + 1e-9; tick += end > 1.6 ? 0.5 : 0.2) {
    const at = x(tick).toFixed(1)
    const bottom = TOP + rows.length * LINE
    out.push(
      `<line x1="${at}" y1="${TOP - 4}" x2="${at}" y2="${bottom}" stroke="${Math.abs(tick - 1) < 1e-9 ? '#8a8a8a' : '#e5e5e5'}"/>`,
      `<text x="${at}" y="${bottom + 16}" text-anchor="middle" fill="#555555">${tick.toFixed(1)}</text>`,
    )
  }
  for (const [i, { label, base, values }] of rows.entries()) {
    const y = TOP + i * LINE + LINE / 2
    const ratios = Object.values(values)
    out.push(
      `<text x="${LEFT - 12}" y="${y + 4}" text-anchor="end" fill="#1a1a1a">${escapeXml(label)}${base === 'c' ? '' : ' *'}</text>`,
      `<line x1="${x(Math.min(...ratios)).toFixed(1)}" y1="${y}" x2="${x(Math.max(...ratios)).toFixed(1)}" y2="${y}" stroke="#d0d0d0" stroke-width="2"/>`,
    )
    for (const id of present) {
      const value = values[id]
      if (value === undefined) continue
      const [name, colour] = /** @type {[string, string]} */ (COLOURS[id])
      out.push(
        `<circle cx="${x(value).toFixed(1)}" cy="${y}" r="5" fill="${colour}" fill-opacity="0.9"><title>${escapeXml(`${name}: ${value.toFixed(2)}`)}</title></circle>`,
      )
    }
  }
  out.push('</svg>', '')
  return out.join('\n')
}

/** @param {string} text */
function escapeXml(text) {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.stdout.write(chart(JSON.parse(readFileSync(/** @type {string} */ (process.argv[2]), 'utf8'))))
