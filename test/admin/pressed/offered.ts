import type { Colleague, ShownRecord } from '../colleague.ts'
import { stateOf } from '../state.ts'

/** A column as the back-office describes it to a browser. */
export type Property = {
  name: string
  type: string
  reference: string | null
  availableValues: { value: string }[] | null
  isRequired: boolean
  isSortable: boolean
  custom: { nameable?: boolean; within?: string[] }
}

type Part = { properties: string[]; layoutElements: Part[] }

/** Something to press: where it stands, and the fields of its form where AdminJS draws that. */
export type Button = {
  name: string
  actionType: string
  component?: false | string
  layout: Part[] | null
}

/** A model as the back-office describes it. */
export type Resource = {
  id: string
  href: string | null
  properties: Record<string, Property>
  listProperties: Property[]
  filterProperties: Property[]
  resourceActions: Button[]
}

/** Every list that somebody is offered, with its columns, filters and buttons. */
export async function offeredTo(who: Colleague): Promise<Resource[]> {
  const { resources } = stateOf((await who.send('/admin')).text) as unknown as { resources: Resource[] }
  return resources.filter(({ href }) => href)
}

/** The fields of one of AdminJS's own forms. */
export function fieldsOf({ properties }: Resource, { layout }: Button): Property[] {
  return (layout ?? []).flatMap(namedIn).flatMap((name) => (properties[name] ? [properties[name]] : []))
}

const namedIn = (part: Part): string[] => [...part.properties, ...part.layoutElements.flatMap(namedIn)]

const takesAway = ({ name }: Button) =>
  [
    'delete',
    'delete-level',
    'delete-layout',
    'take-layout',
    'unshare',
    'disable',
    'decline-access',
    'end-partnership',
    'end-partner-access',
  ].includes(name)

/** Everything that can be pressed on rows of a list, with some rows that offer it; what takes away comes last, and takes the last. */
export async function onRowsOf(who: Colleague, { id }: Resource): Promise<{ button: Button; rows: ShownRecord[] }[]> {
  const found = new Map<string, { button: Button; rows: ShownRecord[] }>()
  for (const row of await who.all(id))
    for (const button of row.recordActions as Button[]) {
      const { rows } = found.get(button.name) ?? { rows: [] }
      found.set(button.name, {
        button,
        rows: takesAway(button) ? [row, ...rows].slice(0, many) : [...rows, row].slice(0, many),
      })
    }
  return [...found.values()].toSorted((one, other) => Number(takesAway(one.button)) - Number(takesAway(other.button)))
}

const many = 6
