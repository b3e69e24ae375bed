import { scope } from '../../access/scope.ts'
import { hasCome } from '../../projects/write-noun.ts'
import { textsOf } from '../kinds/keys.ts'
import type { Importing, ReadLine } from '../kinds/planned.ts'

/** Somebody who may be named somewhere: where (ids), and whom. */
export type Naming = {
  memberId: string
  organisationId: string
  productId: string | null
  projectId: string | null
  phaseId: string | null
}

/** Finds the memberships (uuids) that a text may mean: by address or by name. */
export type FindPeople = (said: string) => string[]

/** The people whom lines name, among those whom whoever imports is told of. Somebody who was invited and has not come is found by the address
 *  alone. */
export async function knownNames(
  { db, actor }: Importing,
  lines: ReadLine[],
  columns: readonly string[],
): Promise<FindPeople> {
  const texts = textsOf(lines, ...columns)
  if (texts.length === 0) return () => []
  const emails = texts.map((text) => text.toLowerCase())
  const found = await db.membership.findMany({
    where: {
      AND: [
        { disabledAt: null, person: { is: { disabledAt: null } } },
        {
          OR: [
            { person: { is: { email: { in: emails } } } },
            { AND: [{ person: { is: { name: { in: texts } } } }, hasCome] },
          ],
        },
        scope(actor, 'read', 'Membership'),
      ],
    },
    select: { id: true, person: { select: { name: true, email: true } }, lastUsedAt: true },
  })
  return (said) =>
    found.filter(({ person: { name, email } }) => email === said.toLowerCase() || name === said).map(({ id }) => id)
}

/** Of these the ones that the database takes. */
export async function mayBeNamed({ db }: Importing, asked: Naming[]): Promise<Set<string>> {
  if (asked.length === 0) return new Set()
  const rows = await db.$queryRaw<{ nth: number }[]>`
    select a.nth::int as nth from json_to_recordset(${JSON.stringify(asked.map((one, nth) => ({ ...one, nth })))}::json)
      as a(nth int, "memberId" uuid, "organisationId" uuid, "productId" uuid, "projectId" uuid, "phaseId" uuid)
    where may_be_named(a."memberId", a."organisationId", a."productId", a."projectId", a."phaseId")`
  return new Set(rows.map(({ nth }) => keyOfNaming(asked[nth] as Naming)))
}

/** What stands for somebody at a place. */
export const keyOfNaming = ({ memberId, organisationId, productId, projectId, phaseId }: Naming): string =>
  [memberId, organisationId, productId, projectId, phaseId].join(' ')
