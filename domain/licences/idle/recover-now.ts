import { createHash } from 'node:crypto'
import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { scope } from '../../access/scope.ts'
import { act } from '../../act.ts'
import { lockOrganisations } from '../../people/members/member-change.ts'
import { Conflict } from '../../refusals.ts'
import { findHolders, type LicenceHolder } from '../holders.ts'
import { recoverLicence } from './recover.ts'
import { todayOfHost } from './today.ts'

/** Whoever takes licences back has not agreed to just these holders: 409. Nothing was changed. */
export class RecoveryNotAgreed extends Conflict {
  /** What is sent along by whoever agrees. */
  readonly agreed: string

  constructor(readonly holders: LicenceHolder[]) {
    super('effect-changed')
    this.agreed = digestOf(holders)
  }
}

/** The most that are taken back at once. */
const atOnce = 100

/** Whose licences of a type (uuid) the actor could take back now: those who have not been here for its days, whom they may disable, who has not been here longest
 *  first. */
export async function findRecoverable(actor: Member, typeId: string): Promise<LicenceHolder[]> {
  const idle = (await findHolders(actor, typeId)).filter(({ isIdle }) => isIdle)
  const mine = { id: { in: idle.map(({ membershipId }) => membershipId), not: actor.membershipId } }
  const where = { AND: [mine, scope(actor, 'disable', 'Membership')] }
  const found = new Set((await prisma.membership.findMany({ where, select: { id: true } })).map(({ id }) => id))
  return idle.filter(({ membershipId }) => found.has(membershipId)).slice(0, atOnce)
}

/**
 * Takes back, at once and without a warning before, the licences of a type (uuid) that nobody has used for its days, up to a hundred, all or none of
 * those that the actor agreed to; who has come meanwhile keeps theirs. Returns how many were. Throws NotFound, NotAllowed; RecoveryNotAgreed with who it
 * would be.
 */
export async function recoverNow(actor: Member, typeId: string, agreed?: string): Promise<number> {
  const holders = await findRecoverable(actor, typeId)
  const today = await todayOfHost()
  return act(actor, async (work) => {
    await work.the('update', 'LicenceType', typeId)
    if (holders.length === 0) throw new Conflict('nobody-idle')
    if (agreed !== digestOf(holders)) throw new RecoveryNotAgreed(holders)
    const ids = holders.map(({ membershipId }) => membershipId)
    const members = await work.db.membership.findMany({ where: { id: { in: ids } }, select: { organisationId: true } })
    await lockOrganisations(
      work.db,
      members.map(({ organisationId }) => organisationId),
    )
    let count = 0
    for (const id of ids) if (await recoverLicence(work, id, today, new Date())) count += 1
    return count
  })
}

function digestOf(holders: LicenceHolder[]): string {
  const ids = holders.map(({ membershipId }) => membershipId).toSorted()
  return createHash('sha256').update(ids.join()).digest('base64url')
}
