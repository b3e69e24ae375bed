import type { Prisma } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import type { Member } from '../access/actor/actor.ts'
import { scope } from '../access/scope.ts'
import { looksAfterPeople } from '../people/colleagues/list.ts'
import { plainAddress } from '../people/sign-in/address.ts'
import { type Paged, pagedOf, pageSize } from '../projects/pages.ts'
import { NotFound } from '../refusals.ts'

const told = {
  ...{ id: true, name: true, ending: true, scopes: true, expiresAt: true },
  ...{ usedAt: true, usedFrom: true, createdAt: true },
} satisfies Prisma.ApiTokenSelect

/** A token as it is shown: its last characters, what it opens, when it ends, when and from which network address it was used last. */
export type ListedToken = Prisma.ApiTokenGetPayload<{ select: typeof told }> & { isOver: boolean }

/** Whose tokens are shown: a membership (uuid), and whether it is a machine account's. */
export type TokenHolder = { id: string; name: string; isMachine: boolean; isDisabled: boolean }

/** One page of tokens. */
export type TokensPage = Paged & { tokens: ListedToken[] }

/** A page (from 1) of the actor's own tokens, newest first. */
export function findOwnTokens(actor: Member, page: number): Promise<TokensPage> {
  return tokensOf(actor, actor.membershipId, page)
}

/** A page (from 1) of the tokens of somebody (the membership's uuid) at the actor's own organisation, newest first. Throws NotFound for who does not look after its
 *  people, and for who is none of these. */
export async function findTokensOf(
  actor: Member,
  membershipId: string,
  page = 1,
): Promise<TokensPage & { holder: TokenHolder }> {
  if (!looksAfterPeople(actor)) throw new NotFound()
  const own = { id: membershipId, organisationId: actor.organisation.id, profile: { not: 'guest' as const } }
  const membership = await prisma.membership.findFirst({
    where: { AND: [own, scope(actor, 'read', 'Membership')] },
    select: { id: true, disabledAt: true, person: { select: { name: true, isMachine: true } } },
  })
  if (!membership) throw new NotFound()
  const { id, disabledAt, person } = membership
  return { holder: { id, ...person, isDisabled: disabledAt !== null }, ...(await tokensOf(actor, membershipId, page)) }
}

/** One of the tokens that the actor may end, and whose it is. Throws NotFound for any other. */
export async function findToEnd(
  actor: Member,
  id: string,
): Promise<ListedToken & { membershipId: string; holder: string }> {
  const found = await prisma.apiToken.findFirst({
    where: { AND: [{ id, organisationId: actor.organisation.id }, scope(actor, 'delete', 'ApiToken')] },
    select: { ...told, membershipId: true, membership: { select: { person: { select: { name: true } } } } },
  })
  if (!found) throw new NotFound()
  const { membership, ...token } = found
  return { ...shown(token), membershipId: token.membershipId, holder: membership.person.name }
}

async function tokensOf(actor: Member, membershipId: string, page: number): Promise<TokensPage> {
  const where = { AND: [{ membershipId }, scope(actor, 'read', 'ApiToken')] }
  const paged = pagedOf(page, await prisma.apiToken.count({ where }))
  const tokens = await prisma.apiToken.findMany({
    where,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: told,
    ...{ take: pageSize, skip: (paged.page - 1) * pageSize },
  })
  return { ...paged, tokens: tokens.map(shown) }
}

function shown<Row extends Omit<ListedToken, 'isOver'>>(token: Row): Row & { isOver: boolean } {
  return { ...token, usedFrom: plainAddress(token.usedFrom), isOver: token.expiresAt <= new Date() }
}
