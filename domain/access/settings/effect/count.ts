import type { PersonStanding } from './standings.ts'

/** How many people, and the first of them by name: those whom whoever asks may know. */
export type Counted = { count: number; names: string[] }

/** Those outside the host, and those inside. */
export type CountedSides = { outside: Counted; inside: Counted }
export type SideCounts = { outside: number; inside: number }

const firstNames = 5

/** People outside the host and inside, each side counted, and the first of them by name. */
export function sidesOf(people: Iterable<PersonStanding>): CountedSides {
  const side = (isHost: boolean): Counted => {
    const those = [...people].filter((one) => one.isHost === isHost)
    const names = those.flatMap(({ name }) => name ?? []).slice(0, firstNames)
    return { count: those.length, names }
  }
  return { outside: side(false), inside: side(true) }
}

/** How many people there are on each side, each counted once. */
export function countsOf(people: PersonStanding[]): SideCounts {
  const { outside, inside } = sidesOf(new Set(people))
  return { outside: outside.count, inside: inside.count }
}
