import type { Grant, Token } from '@prisma/client'
import { z } from 'zod'
import { prisma } from '../../../../prisma/client.ts'
import { type Day, dayIn } from '../../../../words/dates.ts'
import { LinkSpent } from '../../../people/refusals.ts'
import { look } from '../../../people/tokens.ts'
import { actorOfMembership, type Member } from '../../actor/actor.ts'
import { isInForce } from '../in-force.ts'
import { termsOf } from '../terms.ts'
import { daysAfterClose } from './days.ts'
import { mayExtend } from './may-extend.ts'
import { type NamedShare, namedShare } from './names.ts'
import { sharedPlace } from './place.ts'

/** What a link to extend a share holds: the grant (uuid), the end it was sent about, and the membership (uuid) that it is for. */
export const extensionDetail = z.strictObject({ grantId: z.uuid(), endsAt: z.iso.datetime(), by: z.uuid() })
export type ExtensionDetail = z.output<typeof extensionDetail>

/** A share that a link extends: whose the link is, when the share ends, and the end it is given by one press. */
export type Extension = NamedShare & { holder: Member; endsAt: Date; later: Date }

/** What was found behind a link that is good. */
export type OpenExtension = Extension & { token: Token; grant: Grant }

/**
 * What a link (the last part of its address) lets its holder extend, at this moment. Throws NotFound where it is forged; LinkSpent where it was used, where
 * the share has ended, is another one or has another end by now, and where its holder may not share it any more. Changes nothing.
 */
export async function openExtension(value: string): Promise<OpenExtension> {
  const token = await look(prisma, 'extension', value)
  const found = await extensionOf(token)
  if (!found) throw new LinkSpent('link-expired')
  return { ...found, token }
}

/** What a token lets its holder extend at this moment; null when it is nothing any more. */
export async function extensionOf(token: Token): Promise<Omit<OpenExtension, 'token'> | null> {
  const { grantId, endsAt, by } = extensionDetail.parse(token.detail)
  const holder = await actorOfMembership(by)
  const grant = await prisma.grant.findUnique({ where: { id: grantId } })
  if (!holder || holder.personId !== token.personId || !grant?.expiresAt || !isInForce(grant)) return null
  if (grant.expiresAt.toISOString() !== endsAt) return null
  const place = await sharedPlace(grant)
  if (!holder.organisation.isHost || !(await mayExtend(holder, grant, place))) return null
  const later = laterBy(await daysAfterClose(), grant.expiresAt, holder)
  return { ...(await namedShare(holder, grant, place)), holder, grant, endsAt: grant.expiresAt, later }
}

/** So many days after an end, where somebody is: the end of that day. */
export function laterBy(days: number, end: Date, { timeZone }: Member): Date {
  const day: Day = new Date(Date.parse(dayIn(timeZone, end)) + days * 86_400_000).toISOString().slice(0, 10)
  return termsOf({ timeZone }, { until: day }, null, true).expiresAt as Date
}
