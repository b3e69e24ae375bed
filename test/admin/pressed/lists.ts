import type { Answer, Colleague } from '../colleague.ts'
import type { Property, Resource } from './offered.ts'
import type { Pace } from './round.ts'

/** Names that no column has, though every object does. */
const everyObjects = ['constructor', 'toString', '__proto__']
const asked = ['', 'a', '0', 'true', 'maybe', '2026-02-31', '2026-02-28', '9999-12-31', "'", '%', '\0', 'constructor']
let turn = 0
/** So many of several, each time those that come next. */
export function next<One>(all: One[], many: number): One[] {
  turn += 1
  return Array.from({ length: many }, (_, index) => all[(turn * many + index) % all.length] as One)
}

/** The queries of a list: every filter with what fits and what does not, every order; briefly, some filters with one value for each. */
export function queriesOf(of: Resource, { thorough }: Pace): Record<string, string>[] {
  const orders = of.listProperties.filter(({ isSortable }) => isSortable).map(({ name }) => name)
  const names = Object.keys(of.properties)
  const some = (all: Record<string, string>[]) => (thorough ? all : next(all, Math.min(1, all.length)))
  const filters = thorough ? of.filterProperties : next(of.filterProperties, Math.min(5, of.filterProperties.length))
  return [
    ...filters.flatMap((property) =>
      some(valuesFor(property, thorough).map((value) => ({ [`filters.${property.name}`]: value }))),
    ),
    ...some(names.map((name) => ({ [`filters.${name}~~from`]: '2026-01-01', [`filters.${name}~~to`]: 'x' }))),
    ...some(everyObjects.map((name) => ({ [`filters.${name}`]: 'x' }))),
    ...some(everyObjects.map((sortBy) => ({ sortBy, direction: 'asc' }))),
    ...some(orders.flatMap((sortBy) => ['asc', 'desc'].map((direction) => ({ sortBy, direction })))),
    ...some([
      { page: '0' },
      { page: '-1' },
      { page: '1e9' },
      { perPage: 'x' },
      { direction: 'up', sortBy: orders[0] ?? 'id' },
    ]),
  ]
}

function valuesFor({ availableValues, reference }: Property, thorough: boolean): string[] {
  const fitting = next(availableValues ?? [{ value: 'a' }], 1).map(({ value }) => value)
  return [...fitting, ...(reference ? ['00000000-0000-0000-0000-000000000000'] : []), ...next(asked, thorough ? 6 : 1)]
}

/** Asks a list, its search and its file for everything they can be asked for. */
export async function askFor(who: Colleague, of: Resource, pace: Pace): Promise<{ sent: string; answer: Answer }[]> {
  const places = ['list', 'search', 'search/a', 'export']
  // A search takes what a list takes; a few of each are enough to show that.
  const works = queriesOf(of, pace).flatMap((query) =>
    (pace.thorough ? ['list', ...next(places.slice(1), 1)] : next(places, 1)).map((place) => async () => {
      const params = new URLSearchParams(query)
      const answer = await (place === 'export'
        ? who.send(`/admin/export/${of.id}.csv?${params}`)
        : who.read(of.id, place, query))
      return { sent: `${place} ${params}`, answer }
    }),
  )
  const results = []
  for (let at = 0; at < works.length; at += atOnce)
    results.push(...(await Promise.all(works.slice(at, at + atOnce).map((work) => work()))))
  return results
}

const atOnce = 8
