import { readFileSync } from 'node:fs'

// A second, independent reading of the tables: nothing here is shared with the generator, so that a fault of its loader shows.

const folder = new URL('../data/', import.meta.url)

export function text(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8')
}

/** Lines below the header, as cells. */
export function cells(name: string): string[][] {
  const found: string[][] = []
  let row: string[] = []
  let cell = ''
  for (const character of text(name)) {
    if (character === '\t' || character === '\n') {
      row.push(cell)
      cell = ''
      if (character === '\n') {
        found.push(row)
        row = []
      }
    } else cell += character
  }
  return found.slice(1)
}

/** How often a pattern occurs in a file, counted in its text. */
export function count(name: string, pattern: RegExp): number {
  return text(name).match(pattern)?.length ?? 0
}
