import type { PersonStanding } from './standings.ts'

/** How many people, and those of them by name whom whoever asks may know. */
export type Counted = { count: number; names: string[] }

/** Those outside the host, and those inside. */
export type CountedSides = { outside: Counted; inside: Counted }
export type SideCounts = { outside: number; inside: number }

/** People outside the host and inside, each side counted, with their names. */
export function sidesOf(people: Iterable<PersonStanding>): CountedSides {
  const side = (isHost: boolean): Counted => {
    const those = [...people].filter((one) => one.isHost === isHost)
    return { count: those.length, names: those.flatMap(({ name }) => name ?? []) }
  }
  return { outside: side(false), inside: side(true) }
}

/** How many people there are on each side, each counted once. */
export function countsOf(people: PersonStanding[]): SideCounts {
  const { outside, inside } = sidesOf(new Set(people))
  return { outside: outside.count, inside: inside.count }
}
