import type { Member } from '../../../domain/access/actor/actor.ts'
import { ownerless as withoutOwner } from '../../../domain/reports/schedules/keepers.ts'
import { pausesByItself } from '../../../domain/stranded/counts.ts'
import type { HomeList } from '../list.ts'
import { seenOf } from '../seen-of.ts'

/** Schedules of which something is not sent before a second member of staff has approved it. Told only where there is any. */
export function approvals(actor: Member): HomeList {
  return {
    name: 'approvals',
    subject: 'Schedule',
    where: [{ approvalNeededAt: { not: null } }, ...seenOf(actor, 'Schedule', 'approvalNeededAt')],
    order: [{ approvalNeededAt: 'asc' }, { id: 'asc' }],
    when: 'approvalNeededAt',
    about: ['reportId', 'ownerId'],
    verbs: ['approve'],
    unlessNone: true,
  }
}

/** Schedules that have paused for a reason of their own: nothing is sent before somebody mends it. Told only where there is any. */
export function paused(actor: Member): HomeList {
  const byItself = { pausedAt: { not: null }, pausedBecause: { in: pausesByItself } }
  return {
    name: 'paused',
    subject: 'Schedule',
    where: [byItself, ...seenOf(actor, 'Schedule', 'pausedAt', 'pausedBecause')],
    order: [{ pausedAt: 'asc' }, { id: 'asc' }],
    when: 'pausedAt',
    about: ['pausedBecause', 'ownerId'],
    mine: { ownerId: 'me' },
    verbs: ['resume', 'change'],
    unlessNone: true,
  }
}

/** Schedules that somebody has paused, perhaps long ago: they need nobody, but nothing is sent. Told only where there is any. */
export function pausedOnRequest(actor: Member): HomeList {
  return {
    ...paused(actor),
    name: 'pausedOnRequest',
    where: [
      { pausedAt: { not: null }, pausedBecause: 'on-request' },
      ...seenOf(actor, 'Schedule', 'pausedAt', 'pausedBecause', 'pauseReason'),
    ],
    about: ['pauseReason', 'ownerId'],
    verbs: ['resume'],
    needsNobody: true,
  }
}

/** Schedules whose owner has left: nobody is told when they pause. Told only where there is any. */
export function ownerless(actor: Member): HomeList {
  return {
    name: 'ownerless',
    subject: 'Schedule',
    where: [withoutOwner, ...seenOf(actor, 'Schedule', 'ownerId')],
    order: [{ name: 'asc' }, { id: 'asc' }],
    when: 'createdAt',
    about: ['ownerId', 'reportId'],
    verbs: ['take-over'],
    unlessNone: true,
  }
}
