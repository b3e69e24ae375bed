import { type NounName, nounNames, nounOf } from '../../nouns/index.ts'
import { areasOfField } from '../fields.ts'
import { type Area, type Areas, areas } from '../levels.ts'

/** To whom a project access level shows a field: to everybody it opens the area to, of them only to the host's people, or to nobody. */
export const reaches = ['everybody', 'inside', 'nobody'] as const
export type FieldReach = (typeof reaches)[number]

/** A field of which a level says to whom it is shown: as `Task.dueOn`, with what it can say. */
export type FieldOfLevel = { name: string; subject: NounName; choices: FieldReach[] }

/** The fields of an area, noun by noun; without what is on no screen, ids, and whose a thing is. */
export function fieldsIn(area: Area): FieldOfLevel[] {
  return nounNames.flatMap((subject) =>
    Object.entries(nounOf(subject).columns).flatMap(
      ([field, { inside, technical, kind, by, fixed }]): FieldOfLevel[] => {
        const isPlace = kind === 'id' && (by === 'system' || fixed || field === 'id')
        if (technical || isPlace || areasOfField(subject, field)[0] !== area) return []
        return [{ name: `${subject}.${field}`, subject, choices: inside ? [...reaches] : ['everybody', 'nobody'] }]
      },
    ),
  )
}

/** To whom each field is shown by what a level says, wherever it says so. */
export function reachOfFields(said: Areas): Record<string, FieldReach> {
  const all = areas.flatMap(fieldsIn)
  return Object.fromEntries(all.map((field) => [field.name, reachOf(field, said)]))
}

function reachOf({ name, subject, choices }: FieldOfLevel, said: Areas): FieldReach {
  const inAreas = areasOfField(subject, name.slice(subject.length + 1)).flatMap((area) => said[area] ?? [])
  if (inAreas.some(({ hidden }) => hidden.includes(name))) return 'nobody'
  const isShown = !choices.includes('inside') || inAreas.some(({ shown }) => shown.includes(name))
  return isShown ? 'everybody' : 'inside'
}

/** What a level says with these fields shown so; of fields that nobody is asked about it says what it did. */
export function withFields(said: Areas, reach: Record<string, FieldReach>): Areas {
  const asked = new Set(areas.flatMap(fieldsIn).map(({ name }) => name))
  const entries = areas.map((area) => {
    const { access = 'none', hidden = [], shown = [] } = said[area] ?? {}
    const isLeft = (name: string) => !asked.has(name)
    const those = (is: (field: FieldOfLevel) => boolean) =>
      fieldsIn(area)
        .filter(is)
        .map(({ name }) => name)
    const now = {
      access,
      hidden: [...hidden.filter(isLeft), ...those(({ name }) => reach[name] === 'nobody')],
      shown: [
        ...shown.filter(isLeft),
        ...those(({ name, choices }) => reach[name] === 'everybody' && choices.includes('inside')),
      ],
    }
    return [area, now] as const
  })
  return Object.fromEntries(entries)
}
