import { randomBytes } from 'node:crypto'
import type { CalendarAddress } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import { settings } from '../../run/settings.ts'
import { actorOfMembership, hasTemporaryPassword, type Member } from '../access/actor/actor.ts'
import { inPortal } from '../access/actor/portal.ts'
import { act, type Db, type Work } from '../act.ts'
import { isSealed, sealOf } from '../delivery/signature.ts'
import { NotAllowed, NotFound } from '../refusals.ts'

/** The address of somebody's calendar, when it was made, and used last. */
export type OwnCalendar = { address: string; createdAt: Date; usedAt: Date | null }

/** The actor's own; null when there is none. */
export async function findCalendar({ membershipId }: Member): Promise<OwnCalendar | null> {
  const found = await prisma.calendarAddress.findUnique({ where: { membershipId } })
  return found && { address: addressOf(found), createdAt: found.createdAt, usedAt: found.usedAt }
}

/** Makes the actor's own address; the one before ends. Throws TooOften. */
export function makeCalendar(actor: Member): Promise<void> {
  const { membershipId, organisation } = actor
  const fresh = { salt: randomBytes(12).toString('base64url'), createdAt: new Date(), usedAt: null }
  const make = async ({ db, record }: Work) => {
    await db.calendarAddress.upsert({ where: { membershipId }, create: { membershipId, ...fresh }, update: fresh })
    const about = { subject: 'Membership', id: membershipId, organisationId: organisation.id } as const
    await record({ action: 'make-calendar', ...about })
  }
  return act(actor, make, { limit: 'token' })
}

/** Ends the actor's own address: it is as if it had never been one. */
export function endCalendar(actor: Member): Promise<void> {
  const { membershipId, organisation } = actor
  return act(actor, async ({ db, record }) => {
    const { count } = await db.calendarAddress.deleteMany({ where: { membershipId } })
    const about = { subject: 'Membership', id: membershipId, organisationId: organisation.id } as const
    if (count > 0) await record({ action: 'end-calendar', ...about })
  })
}

/** Ends the addresses of memberships. */
export async function endCalendars(db: Db, where: { membershipId: string } | { personId: string }): Promise<void> {
  const theirs = 'personId' in where ? { membership: { personId: where.personId } } : where
  await db.calendarAddress.deleteMany({ where: theirs })
}

const shape = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.([0-9a-f]{20})\.ics$/

/** Whose calendar stands at an address (its last part), as the portal knows them at this moment. Throws NotFound for one that is none, or none any
 *  more; NotAllowed while its person has a temporary password. */
export async function readerOfCalendar(value: string): Promise<Member> {
  const [, membershipId = '', seal = ''] = shape.exec(value) ?? []
  const found = seal ? await prisma.calendarAddress.findUnique({ where: { membershipId } }) : null
  if (!found || !isSealed(use, sealed(found), seal)) throw new NotFound()
  const actor = await actorOfMembership(membershipId)
  if (!actor) throw new NotFound()
  if (hasTemporaryPassword(actor)) throw new NotAllowed('own-password')
  await prisma.calendarAddress.updateMany({ where: { membershipId }, data: { usedAt: new Date() } })
  return inPortal(actor)
}

const use = 'calendar'
const sealed = ({ membershipId, salt }: CalendarAddress) => `${membershipId} ${salt}`
const addressOf = (row: CalendarAddress) =>
  `${settings.portalUrl}/calendar/${row.membershipId}.${sealOf(use, sealed(row))}.ics`
