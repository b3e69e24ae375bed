import type { AccessLevel, Membership } from '@prisma/client'
import type { Db } from '../../act.ts'
import { comparable } from '../cells/comparable.ts'
import type { CellValue } from '../kinds/field.ts'
import { isRowId } from '../kinds/keys.ts'
import type { Wanted } from './plan-people.ts'

/** What is there of the people that lines name: who has an address, who is a member, and the access levels by name. */
export type Known = {
  personId(email: string): string | undefined
  member(wanted: Pick<Wanted, 'organisation' | 'values'>): Membership | undefined
  level(said: CellValue | undefined): AccessLevel | undefined
}

/** Reads that with a few statements. Somebody whose address became part of another one's is that one. */
export async function knownPeople(db: Db, wanted: Wanted[]): Promise<Known> {
  const emails = textsIn(wanted.map(({ values }) => values.email))
  const people = await db.person.findMany({
    where: { email: { in: emails } },
    select: { id: true, email: true, joinedIntoId: true },
  })
  const ids = new Map(people.map(({ id, email, joinedIntoId }) => [email, joinedIntoId ?? id]))
  const organisations = [...new Set(wanted.flatMap(({ organisation: { id } }) => id ?? []))]
  const keys = textsIn(wanted.map(({ values }) => values.reference)).filter(isRowId)
  const memberships = await db.membership.findMany({
    where: {
      organisationId: { in: organisations },
      OR: [{ personId: { in: [...ids.values()] } }, { id: { in: keys } }],
    },
  })
  const levels = await db.accessLevel.findMany()
  const byPlace = new Map(memberships.map((one) => [`${one.organisationId} ${one.personId}`, one]))
  const byId = new Map(memberships.map((one) => [`${one.organisationId} ${one.id}`, one]))
  return {
    personId: (email) => ids.get(email),
    member: ({ organisation: { id }, values: { email, reference } }) =>
      byId.get(`${id} ${String(reference).toLowerCase()}`) ?? byPlace.get(`${id} ${ids.get(String(email))}`),
    level: (said) =>
      said === undefined
        ? undefined
        : levels.find(({ id, name }) => id === said || comparable(name) === comparable(String(said))),
  }
}

const textsIn = (values: (CellValue | undefined)[]) => [
  ...new Set(values.filter((value): value is string => typeof value === 'string')),
]
