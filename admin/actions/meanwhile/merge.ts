import type { FormValue } from '../form-values.ts'

/** What both have changed: where in the form, and both values. */
export type Both = { path: string; mine: FormValue; theirs: FormValue }

/** A value that was sent, one that was shown before it was filled in, and one that is kept by now. */
type Three = { sent: FormValue; shown: FormValue; now: FormValue }

/** What is meant where somebody else has saved meanwhile: what only one of them changed is as they left it; what both did is as it was sent, and noted in
 *  `both`. What has parts by name is looked at part by part. */
export function merged({ sent, shown, now }: Three, path: string, both: Both[]): FormValue {
  if (areSame(sent, now) || areSame(shown, now)) return sent
  if (areSame(sent, shown)) return now
  if (!(hasParts(sent) && hasParts(shown) && hasParts(now))) {
    both.push({ path, mine: sent, theirs: now })
    return sent
  }
  const names = [...new Set([...Object.keys(sent), ...Object.keys(now)])]
  const parts = names.map((name) => {
    const three = { sent: sent[name], shown: shown[name], now: now[name] }
    return [name, merged(three, `${path}.${name}`, both)] as const
  })
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined))
}

/** Whether two values of a field say the same; what is empty says nothing, however it is written. */
export const areSame = (one: FormValue, other: FormValue): boolean => plain(one) === plain(other)

const hasParts = (value: FormValue): value is { [name: string]: FormValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function plain(value: FormValue): string {
  if (value === undefined || value === null || value === '') return ''
  // A form ends its lines as the network does.
  if (typeof value === 'string') return `=${value.replaceAll('\r\n', '\n')}`
  if (Array.isArray(value)) return `[${value.map(plain)}]`
  if (!hasParts(value)) return String(value)
  const parts = Object.entries(value).filter(([, part]) => plain(part) !== '')
  return `{${parts.toSorted(([a], [b]) => a.localeCompare(b)).map(([name, part]) => `${name}:${plain(part)}`)}}`
}
