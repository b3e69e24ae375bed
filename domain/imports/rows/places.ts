import type { LineValues } from '../kinds/field.ts'
import { knownKeys, textsOf } from '../kinds/keys.ts'
import type { Importing, LineProblem, ReadLine } from '../kinds/planned.ts'
import type { AnyRow } from './table.ts'
import { titlesOfModel } from './titles.ts'

/** Where the row of a line lies: the organisation or project that the line names, among those that whoever imports reaches. */
export type FindPlace = (values: LineValues) => { row: AnyRow } | { problem: LineProblem }

const models = { organisationId: 'Organisation', projectId: 'Project' } as const

/** Reads the places that lines may name. A project is looked for within the organisation that the line names, if it names one. */
export async function knownPlaces(
  { db, actor }: Importing,
  place: keyof typeof models,
  lines: ReadLine[],
): Promise<FindPlace> {
  const isProject = place === 'projectId'
  const find = await titlesOfModel(db, actor, models[place], isProject ? { column: 'organisationId' } : undefined)
  const organisations = isProject ? await titlesOfModel(db, actor, 'Organisation') : undefined
  const keys = await knownKeys(db, models[place], textsOf(lines, place))
  return (values) => {
    const said = String(values[place] ?? '')
    if (said === '') return { problem: { field: place, problem: 'missing' } }
    const keyed = keys(said).map((id) => find(id))
    const known = keyed.find((one) => 'row' in one)
    if (known) return known as { row: AnyRow }
    const named = values.organisationId
    const of = organisations && named !== undefined ? organisations(String(named)) : undefined
    if (of && 'problem' in of) return { problem: { field: 'organisationId', problem: of.problem } }
    const found = find(said, of?.row.id)
    return 'row' in found ? found : { problem: { field: place, problem: found.problem } }
  }
}
