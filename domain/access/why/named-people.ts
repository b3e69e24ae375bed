import type { Profile } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'

/** Somebody by name, with the organisation that they are of. */
export type NamedPerson = {
  membershipId: string
  name: string
  email: string
  profile: Profile
  organisationId: string
  organisation: string
}

/** Those memberships (uuids) by name, in their order, each with what is told beside it. */
export async function namedPeople<Told extends { membershipId: string }>(
  people: Told[],
): Promise<(Told & NamedPerson)[]> {
  const found = await prisma.membership.findMany({
    where: { id: { in: people.map(({ membershipId }) => membershipId) } },
    select: {
      ...{ id: true, profile: true, organisationId: true },
      ...{ organisation: { select: { name: true } }, person: { select: { name: true, email: true } } },
    },
  })
  const byId = new Map(found.map((one) => [one.id, one]))
  return people.flatMap((told) => {
    const one = byId.get(told.membershipId)
    if (!one) return []
    const { profile, organisationId, organisation, person } = one
    return [{ ...told, ...person, profile, organisationId, organisation: organisation.name }]
  })
}
