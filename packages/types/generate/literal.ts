/** A number that is written in hexadecimal, as the standard's tables write it. */
export class Hex {
  readonly value: string

  constructor(value: string) {
    if (!/^0x[0-9A-F]+$/.test(value)) throw new Error(`not a hexadecimal value: ${value}`)
    this.value = value
  }
}

/** Source that stands for itself, such as the name of a constant. */
export class Source {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/

/** A value as TypeScript source on one line. Keys whose value is undefined, null-in-the-table or empty are the caller's to drop. */
export function literal(value: unknown): string {
  if (value instanceof Hex) return value.value
  if (value instanceof Source) return value.text
  if (typeof value === 'string') return quoted(value)
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object') throw new Error(`cannot be written as a literal: ${String(value)}`)
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return fields.length === 0
    ? '{}'
    : `{ ${fields.map(([key, field]) => `${property(key)}: ${literal(field)}`).join(', ')} }`
}

export function property(key: string): string {
  return IDENTIFIER.test(key) ? key : quoted(key)
}

export function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n')}'`
}

/** An object literal with one entry per line. */
export function table(entries: Iterable<readonly [string, unknown]>): string {
  return `{\n${[...entries].map(([key, value]) => `  ${property(key)}: ${literal(value)},\n`).join('')}}`
}

/** An array literal with one element per line. */
export function rows(elements: Iterable<unknown>): string {
  return `[\n${[...elements].map((element) => `  ${literal(element)},\n`).join('')}]`
}

/** The rows of a lazy table: one string of JSON per entry. {@link Hex} becomes a plain number. */
export function jsonRows(entries: Iterable<readonly [string, object]>): string {
  const plain = (_: string, value: unknown) => (value instanceof Hex ? Number(value.value) : value)
  const lines = [...entries].map(
    ([key, entry]) => `  ${property(key)}: ${quoted(JSON.stringify(entry, plain))},\n`,
  )
  return `{\n${lines.join('')}}`
}

/** A union of string literals, one per line, of the distinct `names` in the order given. */
export function union(names: Iterable<string>): string {
  return [...new Set(names)].map((name) => `\n  | ${quoted(name)}`).join('')
}
