import type { ResourceKind } from '@prisma/client'
import { type Area, areas, powerIn } from '../../levels.ts'
import { placesBetween } from './places.ts'
import type { OpenedPlace, PersonStanding, Standings } from './standings.ts'

/** A thing (uuid) that people see from then on, or not any more. */
export type SightChange = { kind: ResourceKind; id: string; gains: boolean; people: PersonStanding[] }

/** What people see at one of two moments alone, of what grants name. */
export function sightBetween(before: Standings, after: Standings): SightChange[] {
  const found = new Map<string, SightChange>()
  for (const key of new Set([...before.people.keys(), ...after.people.keys()])) {
    const [former, person] = [before.people.get(key), after.people.get(key)]
    for (const [id, [from, to]] of placesBetween(former, person)) {
      const kind = (former?.around.get(id) ?? person?.around.get(id))?.kind
      const [saw, sees] = [seesAny(before, former, from), seesAny(after, person, to)]
      const who = person ?? former
      if (!kind || !who || from.about === 'shell' || saw === sees) continue
      const change = found.get(`${sees} ${id}`) ?? { kind, id, gains: sees, people: [] }
      found.set(`${sees} ${id}`, { ...change, people: [...change.people, who] })
    }
  }
  return [...found.values()]
}

const seesAny = (standings: Standings, who: PersonStanding | undefined, { levels }: OpenedPlace) =>
  who !== undefined && opensAny(standings, who, levels)

/** Whether levels (as those of a place) open one of some areas to somebody, as far as their access level lets them. */
export function opensAny(
  { ceilings, areas: opened }: Standings,
  { accessLevelId }: PersonStanding,
  levels: string[],
  among: readonly Area[] = areas,
): boolean {
  const most = ceilings.get(accessLevelId) ?? {}
  const open = levels.map((level) => opened.get(level.split(' ')[1] ?? '') ?? {})
  return among.some((area) => open.some((one) => powerIn(area, one, most) !== 'none'))
}
