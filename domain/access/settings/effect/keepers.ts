import { rightsAt } from './rights.ts'
import type { OpenedPlace, Standings } from './standings.ts'

/** Whether somebody of the host may change levels of both kinds. */
export function isSomebodyLeft({ people, ceilings, areas }: Standings): boolean {
  const nowhere: OpenedPlace = { isOwn: true, about: 'all', levels: [] }
  return [...people.values()].some((person) => {
    if (!person.isHost) return false
    const { rights } = rightsAt(person, nowhere, ceilings.get(person.accessLevelId) ?? {}, areas)
    return ['AccessLevel', 'ProjectAccessLevel'].every((subject) => rights.has(`update ${subject} `))
  })
}
