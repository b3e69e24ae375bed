import type { Grant, Prisma } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { can } from '../../access/scope.ts'
import { type NamedGrant, nameGrants } from '../../access/sharing/box/names.ts'
import { inForce } from '../../access/sharing/in-force.ts'
import { type Paged, pagedOf, pageSize } from '../../projects/pages.ts'
import { lastUsesOf } from './last-used.ts'
import { thingsTold } from './things-told.ts'

/** A share across a partnership: since when, when one of those it is with last did something there (null: not yet), and whether its reader may
 *  end it. */
export type PartnerShare = NamedGrant & { since: Date; lastUsedAt: Date | null; mayEnd: boolean }

/** A page of what one side shares with the other, as far as the reader sees the things; of the others how many there are. */
export type PartnerShares = Paged & { shares: PartnerShare[]; unseen: number }

/** A page (from 1) of the shares in force that these conditions name, the latest first. */
export async function sharesAcross(
  actor: Member,
  asked: Pick<Prisma.GrantWhereInput, 'partnershipId' | 'organisationId'>,
  page: number,
): Promise<PartnerShares> {
  const where = { ...asked, AND: [inForce()] }
  const things = await prisma.grant.findMany({
    where,
    distinct: ['resourceId'],
    select: { resourceKind: true, resourceId: true },
  })
  const told = { AND: [where, { resourceId: { in: await thingsTold(actor, things) } }] }
  const [all, seen] = await Promise.all([prisma.grant.count({ where }), prisma.grant.count({ where: told })])
  const paged = pagedOf(page, seen)
  const grants = await prisma.grant.findMany({
    ...{ where: told, take: pageSize, skip: (paged.page - 1) * pageSize },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  return { ...paged, unseen: all - seen, shares: await sharesOf(actor, grants) }
}

async function sharesOf(actor: Member, grants: Grant[]): Promise<PartnerShare[]> {
  const [named, uses] = await Promise.all([nameGrants(actor, grants), lastUsesOf(grants)])
  const mayEnd = new Set(grants.filter((grant) => can(actor, 'unshare', 'Grant', grant)).map(({ id }) => id))
  const since = new Map(grants.map(({ id, createdAt }) => [id, createdAt]))
  return named.map((share) => ({
    ...share,
    since: since.get(share.id) as Date,
    lastUsedAt: uses.get(share.id) ?? null,
    mayEnd: mayEnd.has(share.id),
  }))
}
