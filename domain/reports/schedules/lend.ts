import type { Member } from '../../access/actor/actor.ts'
import { atLeast, type Ceilings, ceilingsSchema, kinds } from '../../access/levels.ts'
import { scope } from '../../access/scope.ts'
import type { Work } from '../../act.ts'
import { Invalid } from '../../refusals.ts'

/** Whoever sees more of an organisation than its name sees all of it. Nobody lends the host's eyes, nor more than their own. Throws
 *  Invalid, which names each part that is wrong, as `recipients.0.organisationId`. */
export async function mustSeeAll(
  { db }: Pick<Work, 'db'>,
  actor: Member,
  recipients: { organisationId: string; accessLevelId: string }[],
): Promise<void> {
  for (const [at, { organisationId, accessLevelId }] of recipients.entries()) {
    const whole = { AND: [{ id: organisationId, isHost: false }, scope(actor, 'read', 'Organisation', 'timeZone')] }
    if (!(await db.organisation.findFirst({ where: whole, select: { id: true } })))
      throw new Invalid({ [`recipients.${at}.organisationId`]: 'unreachable' })
    const level = await db.accessLevel.findUnique({ where: { id: accessLevelId }, select: { ceilings: true } })
    if (!level || !isWithin(ceilingsSchema.parse(level.ceilings), actor.ceilings))
      throw new Invalid({ [`recipients.${at}.accessLevelId`]: 'wrong' })
  }
}

function isWithin(lent: Ceilings, own: Ceilings): boolean {
  return kinds.every((kind) => atLeast(own[kind] ?? 'none', lent[kind] ?? 'none'))
}
