import type { Organisation, PrincipalKind, Prisma } from '@prisma/client'
import { type Sql, sql } from '../../../prisma/sql.ts'
import type { Db, Work } from '../../act.ts'
import { standing } from '../../people/standing.ts'
import { Invalid, NotFound } from '../../refusals.ts'
import type { Member } from '../actor/actor.ts'
import { grantsReaching } from '../actor/grants.ts'
import { knowsAllOf } from './principals.ts'
import { type PlacedThing, placesOf } from './thing.ts'

const accepted = { senderView: 'accepted', recipientView: 'accepted' } as const

/** The organisations that are partners of one (uuid) now, as a Prisma where. */
export const partnersOf = (organisationId: string) =>
  ({
    OR: [
      { partnershipsSent: { some: { recipientId: organisationId, ...accepted } } },
      { partnershipsReceived: { some: { senderId: organisationId, ...accepted } } },
    ],
  }) satisfies Prisma.OrganisationWhereInput

/** The people of partners that somebody finds among their contacts, as a Prisma where; null for who sees no contacts. */
export function partnersPeople(actor: Member): Prisma.MembershipWhereInput | null {
  return knowsPartners(actor) ? { AND: [standing, { organisation: partnersOf(actor.organisation.id) }] } : null
}

/** Whether somebody is told of the partners of their organisation and of their people: who sees contacts. The host has no partners of this kind. */
export const knowsPartners = (actor: Member): boolean =>
  !actor.organisation.isHost && knowsAllOf(actor, actor.organisation)

/** Whether somebody finds a principal (uuid) among their contacts, as a partner or somebody of one. */
export async function isPartnerKnown(db: Db, actor: Member, kind: PrincipalKind, id: string): Promise<boolean> {
  const people = partnersPeople(actor)
  if (!people || kind === 'team' || kind === 'group') return false
  if (kind === 'membership') return (await db.membership.count({ where: { AND: [{ id }, people] } })) > 0
  return (await db.organisation.count({ where: { AND: [{ id }, partnersOf(actor.organisation.id)] } })) > 0
}

/**
 * The partnership (uuid) that a share hangs on: that of the organisation whose the thing is with the one it is shared with, where its own people
 * share; and where a partner's person shares on what they reach through a partnership alone, that one. Null where it hangs on none. Until the
 * work is done nobody ends it. Throws Invalid for who has reached it through a partnership that has ended meanwhile, and for who reaches it by
 * access that was given to their organisation: who of it works for a client is said there.
 */
export async function partnershipFor(
  { db }: Work,
  actor: Member,
  thing: PlacedThing,
  home: Pick<Organisation, 'id' | 'isHost'>,
): Promise<string | null> {
  const { id: own, isHost } = actor.organisation
  if (isHost || home.isHost || home.id === thing.organisationId) return null
  if (own === thing.organisationId) return underLock(db, own, home.id)
  const ways = placesOf(thing).flatMap(([kind, id]) => grantsReaching(actor, kind, id))
  if (ways.length === 0 || ways.some(({ via }) => via !== 'partnership' && via !== 'access')) return null
  const isByAccess = ways.every(({ via }) => via === 'access')
  const found = isByAccess ? null : await underLock(db, own, thing.organisationId)
  if (!found) throw new Invalid({ principalId: 'not-to-be-shared-with' })
  return found
}

/** The partnership (uuid) that a share hangs on already, as `partnershipFor` holds it. Throws NotFound for one that has ended. */
export async function partnershipHeld({ db }: Work, id: string): Promise<string> {
  const [found] = await held(db, sql`id = ${id}::uuid`)
  if (!found) throw new NotFound()
  return found.id
}

async function underLock(db: Db, one: string, other: string): Promise<string | null> {
  const pairs = sql`((${one}::uuid, ${other}::uuid), (${other}::uuid, ${one}::uuid))`
  const [found] = await held(db, sql`("senderId", "recipientId") in ${pairs}`)
  return found?.id ?? null
}

/** Whoever ends it waits until this work is done; whoever comes after them finds none. */
const held = (db: Db, where: Sql) =>
  db.$queryRaw<{ id: string }[]>`select id from "Partnership"
    where ${where} and "senderView" = 'accepted' and "recipientView" = 'accepted' for share`
