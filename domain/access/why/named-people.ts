import type { Profile } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { type Paged, pagedOf, pageSize } from '../../projects/pages.ts'

/** Somebody by name, with the organisation that they are of. */
export type NamedPerson = {
  membershipId: string
  name: string
  email: string
  profile: Profile
  organisationId: string
  organisation: string
}

/** People who are alike: how many of them are looked for, the first of these (memberships' uuids), and where each stands among all. */
export type ListedKind = { hits: number; ids: string[] | null; ranks: number[] | null }

/** One page (from 1) of people who are found by kinds, in the order of all, each with what is `told` of their kind. */
export async function pageOfPeople<Told extends object>(
  kinds: (ListedKind & { told: Told })[],
  page: number,
): Promise<Paged & { people: (Told & NamedPerson)[] }> {
  const total = kinds.reduce((sum, { hits }) => sum + hits, 0)
  const paged = pagedOf(page, total)
  const first = (paged.page - 1) * pageSize
  const found = kinds
    .flatMap(({ ids, ranks, told }) =>
      (ids ?? []).map((membershipId, at) => ({ membershipId, rank: ranks?.[at] ?? 0, told })),
    )
    .toSorted((one, other) => one.rank - other.rank)
    .slice(first, first + pageSize)
  return { people: await namedPeople(found.map(({ membershipId, told }) => ({ ...told, membershipId }))), ...paged }
}

/** Those memberships (uuids) by name, in their order, each with what is told beside it. */
async function namedPeople<Told extends { membershipId: string }>(people: Told[]): Promise<(Told & NamedPerson)[]> {
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
