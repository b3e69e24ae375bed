import type { Condition } from '../../vocabulary.ts'

// No value that a rule names is written like these.
/** The ids of a place and of what it is in, by their kinds. */
export const here = {
  organisation: '#organisation',
  product: '#product',
  project: '#project',
  phase: '#phase',
  file: '#file',
}
const places = new Set<unknown>(Object.values(here))
/** The organisation of somebody to whom the place does not belong. */
export const elsewhere = '#home'

/** On which rows a rule counts here, each as a text, empty where on all of them; none where it is about other places. */
export function rowsHere(condition: Condition, isNoun: boolean): string[] {
  return alternatives(condition).flatMap((one) => {
    const rest = Object.entries(one).filter(([, value]) => !places.has(value))
    const isElsewhere = isNoun && rest.some(([name, value]) => name === 'organisationId' && value === elsewhere)
    return isElsewhere ? [] : [rest.length > 0 ? JSON.stringify(Object.fromEntries(rest)).replaceAll(' ', '_') : '']
  })
}

/** A condition with one value in the place of each list. */
function alternatives(condition: Condition): Condition[] {
  return Object.entries(condition).reduce<Condition[]>(
    (found, [name, value]) => found.flatMap((one) => valuesOf(value).map((each) => ({ ...one, [name]: each }))),
    [{}],
  )
}

function valuesOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value]
  const { in: list, some } = value as { in?: unknown[]; some?: Condition }
  if (Array.isArray(list)) return list
  return some ? alternatives(some).map((one) => ({ some: one })) : [value]
}
