import { scope } from '../../access/scope.ts'
import { comparableName } from '../../organisations/same-name.ts'
import type { LineValues } from '../kinds/field.ts'
import { isRowId, knownKeys, textsOf } from '../kinds/keys.ts'
import type { Importing, LineProblem, ReadLine } from '../kinds/planned.ts'

/** An organisation that people belong to. */
export type NamedHome = { id: string; name: string }

/** The organisation that a line names, by its reference, its id or its name, among those that whoever imports reaches; else why there is
 *  none. A line about a member who is named by id may leave it out. */
export async function knownHomes(
  { db, actor }: Importing,
  lines: ReadLine[],
): Promise<(values: LineValues) => NamedHome | LineProblem> {
  const keys = await knownKeys(db, 'Organisation', textsOf(lines, 'organisationId'))
  const rows = await db.organisation.findMany({
    where: scope(actor, 'read', 'Organisation'),
    select: { id: true, name: true },
  })
  const ids = textsOf(lines, 'reference').filter(isRowId)
  const members = await db.membership.findMany({
    where: { AND: [{ id: { in: ids } }, scope(actor, 'read', 'Membership')] },
    select: { id: true, organisationId: true },
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const ofMember = new Map(members.map(({ id, organisationId }) => [id, byId.get(organisationId)]))
  const byName = byComparableName(rows)
  return ({ organisationId, reference }) => {
    const field = 'organisationId'
    if (organisationId === undefined)
      return ofMember.get(String(reference).toLowerCase()) ?? { field, problem: 'missing' }
    const said = String(organisationId)
    const [keyed] = keys(said).flatMap((id) => byId.get(id) ?? [])
    if (keyed) return keyed
    const alike = byName.get(comparableName(said)) ?? []
    const same = alike.filter(({ name }) => name === said)
    const [found, another] = same.length > 0 ? same : alike
    if (!found) return { field, problem: 'unknown-title' }
    return another ? { field, problem: 'several-of-name' } : found
  }
}

/** Organisations by what people take for the same name. */
export function byComparableName<Row extends { name: string }>(rows: Row[]): Map<string, Row[]> {
  const names = new Map<string, Row[]>()
  for (const row of rows) {
    const name = comparableName(row.name)
    names.set(name, [...(names.get(name) ?? []), row])
  }
  return names
}
