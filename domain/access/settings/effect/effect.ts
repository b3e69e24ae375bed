import { kinds, type Power, powers, type RecordKind } from '../../levels.ts'
import { type CountedSides, countsOf, type SideCounts, sidesOf } from './count.ts'
import { digestOfPerson } from './many.ts'
import { placesBetween } from './places.ts'
import { missingIn, type RightsHere, rightsAt } from './rights.ts'
import type { OpenedPlace, PersonStanding, Standings } from './standings.ts'

/** One thing that people gain or lose: the power in a kind of record, from what to what; or fields of it that they see (as `Task.dueOn`); or, where the
 *  power stays what it is, what else they do there (as `unshare Grant`, see `RightsHere`). */
export type EffectLine = {
  kind: RecordKind
  gains: boolean
  powers: { from: Power; to: Power } | null
  fields: string[]
  rights: string[]
} & CountedSides

/** What a change of levels does: who gains and who loses anything, outside the host and inside, and what. */
export type Effect = { gaining: SideCounts; losing: SideCounts; lines: EffectLine[] }

type Change = Pick<EffectLine, 'kind' | 'gains' | 'powers' | 'fields' | 'rights'>

/**
 * What is different between two moments, by the abilities of people like those there are. People are few kinds of people: what differs is
 * worked out once for all who are alike at places that are opened alike.
 */
export function effectBetween(before: Standings, after: Standings): Effect {
  return changesBetween(before, after).effect
}

/** The same, and the people outside who gain something, each by a digest. */
export function changesBetween(before: Standings, after: Standings): { effect: Effect; gainers: string[] } {
  const known = new Map<string, string[]>()
  const changes = new Map<string, Change>()
  const touched = new Map<string, Set<PersonStanding>>()
  for (const person of after.people.values())
    for (const [from, to] of placesBetween(before.people.get(person.key), person).values()) {
      const former = before.people.get(person.key) ?? person
      const alike = JSON.stringify([person.isHost, likeness(former), likeness(person), from, to])
      const found = known.get(alike) ?? changesFor([former, person], [from, to], { before, after }, changes)
      known.set(alike, found)
      for (const change of found) touched.set(change, (touched.get(change) ?? new Set()).add(person))
    }
  const lines = [...touched].map(
    ([key, people]): EffectLine => ({ ...(changes.get(key) as Change), ...sidesOf(people) }),
  )
  const all = (gains: boolean) =>
    [...touched].filter(([key]) => changes.get(key)?.gains === gains).flatMap(([, people]) => [...people])
  const gaining = all(true)
  const outside = new Set(gaining.filter(({ isHost }) => !isHost).map(({ key }) => digestOfPerson(key)))
  return {
    effect: { gaining: countsOf(gaining), losing: countsOf(all(false)), lines: lines.toSorted(inOrder) },
    gainers: [...outside],
  }
}

const likeness = ({ kind, profile, accessLevelId }: PersonStanding) => [kind, profile, accessLevelId]

function changesFor(
  [former, person]: [PersonStanding, PersonStanding],
  [from, to]: [OpenedPlace, OpenedPlace],
  { before, after }: { before: Standings; after: Standings },
  changes: Map<string, Change>,
): string[] {
  const rights = (who: PersonStanding, place: OpenedPlace, { ceilings, areas }: Standings) =>
    rightsAt(who, place, ceilings.get(who.accessLevelId) ?? {}, areas)
  const [had, has] = [rights(former, from, before), rights(person, to, after)]
  const found = [...changesTo(true, had, has), ...changesTo(false, has, had)]
  return found.map((change) => {
    const key = JSON.stringify(change)
    changes.set(key, change)
    return key
  })
}

const rank = (power: Power) => powers.indexOf(power)

/** What the second has more than the first: kinds of records in which the power is higher, fields that are seen, and what else may be done. */
function changesTo(gains: boolean, less: RightsHere, more: RightsHere): Change[] {
  const powerIn = ({ powers }: RightsHere, kind: RecordKind) => powers.get(kind) ?? 'none'
  const rises = (kind: RecordKind) => rank(powerIn(more, kind)) > rank(powerIn(less, kind))
  const opens = (kind: RecordKind) => rises(kind) && powerIn(less, kind) === 'none'
  const missing = missingIn(more.rights, less.rights).flatMap((right) => more.rights.get(right) ?? [])
  const seen = new Set(missing.flatMap(({ seen }) => seen ?? []))
  const higher = new Set<RecordKind>()
  const shown = new Map<RecordKind, Set<string>>()
  const done = new Map<RecordKind, Set<string>>()
  const add = (to: Map<RecordKind, Set<string>>, kind: RecordKind, one: string) =>
    to.set(kind, (to.get(kind) ?? new Set()).add(one))
  for (const right of missing) {
    const [kind = 'system'] = right.kinds
    const found = right.kinds.filter(right.seen ? opens : rises)
    for (const one of found) higher.add(one)
    if (found.length > 0) continue
    if (right.seen) add(shown, kind, right.seen)
    // Whoever sees a field now may fill it in: that it is seen says so.
    else if (!right.field || !seen.has(right.field)) add(done, kind, right.does)
  }
  const [from, to] = gains ? [less, more] : [more, less]
  const plain = { gains, powers: null, fields: [], rights: [] }
  const sorted = (those: Set<string>) => [...those].toSorted()
  return [
    ...[...higher].map((kind) => ({ ...plain, kind, powers: { from: powerIn(from, kind), to: powerIn(to, kind) } })),
    ...[...shown].map(([kind, fields]) => ({ ...plain, kind, fields: sorted(fields) })),
    ...[...done].map(([kind, rights]) => ({ ...plain, kind, rights: sorted(rights) })),
  ]
}

/** Gains first, then as the kinds are told everywhere. */
function inOrder(one: EffectLine, other: EffectLine): number {
  const place = ({ gains, kind, powers }: EffectLine) => (gains ? 0 : 1000) + kinds.indexOf(kind) * 2 + (powers ? 0 : 1)
  return place(one) - place(other) || (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)
}
