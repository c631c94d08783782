/** What a value is, in words and without the value itself: it may be a PIN or a key. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (Array.isArray(value)) return 'an array'
  if (typeof value !== 'object') return typeof value === 'undefined' ? 'undefined' : `a ${typeof value}`
  if (ArrayBuffer.isView(value)) return `a ${Object.prototype.toString.call(value).slice(8, -1)}`
  if (value instanceof ArrayBuffer) return 'an ArrayBuffer'
  if (value instanceof Date) return 'a Date'
  return 'an object'
}

/** The error for an argument of the wrong type: `wrongType('C_Sign: data', 'a Uint8Array', 5)`. */
export function wrongType(path: string, expected: string, value: unknown): TypeError {
  if (value === undefined) return new TypeError(`${path} is missing: it must be ${expected}`)
  return new TypeError(`${path} must be ${expected}, not ${describe(value)}`)
}

/** The candidate that `name` is most likely a misspelling of, if any is near enough to be worth showing. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase()
  let best: string | undefined
  let least = Math.max(2, Math.ceil(wanted.length / 3)) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue
    const distance = editDistance(wanted, candidate.toLowerCase(), least)
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

/** A letter in place of another costs more than one too many or too few: names are made of parts that get left out. */
function editDistance(a: string, b: string, limit: number): number {
  let beforeThat: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const changed = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1.5)
      let cost = Math.min(changed, previous[j]! + 1, row[j - 1]! + 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) cost = Math.min(cost, beforeThat[j - 2]! + 1)
      row.push(cost)
      if (cost < least) least = cost
    }
    // A swap can still be cheaper than this row by one.
    if (least > limit) return limit
    beforeThat = previous
    previous = row
  }
  return previous[b.length]!
}

/** The error for a name that does not exist. Long names are cut: they are somebody's input. */
export function unknownName(
  path: string,
  name: string,
  what: string,
  candidates: Iterable<string>,
): TypeError {
  const shown = name.length > 60 ? `${name.slice(0, 60)}…` : name
  const meant = name.length > 60 ? undefined : nearest(name, candidates)
  return new TypeError(
    `${path}: ${JSON.stringify(shown)} is not ${what}${meant === undefined ? '' : `; did you mean ${meant}?`}`,
  )
}
