import type { Member } from '../../../domain/access/actor/actor.ts'
import { findLostMails } from '../../../domain/delivery/returned/lost.ts'
import { late } from '../../../domain/reports/schedules/late.ts'
import { answerAtMost } from '../../../domain/stranded/counts.ts'
import { foundBy, type Looked } from '../found-by.ts'
import type { HomeList } from '../list.ts'
import { seenOf } from '../seen-of.ts'

/** Mails that wait because of the mail server, or of our account there: what it says, and since when. Told only where there is any. */
export function mailServer(actor: Member): HomeList {
  const waiting = { state: 'deferred', fault: 'server' }
  return {
    name: 'mailServer',
    subject: 'Delivery',
    where: [waiting, ...seenOf(actor, 'Delivery', 'state', 'fault', 'answer')],
    order: [{ createdAt: 'asc' }, { id: 'asc' }],
    when: 'createdAt',
    about: ['answer'],
    unlessNone: true,
  }
}

/** Mails that nobody has taken up, or whose answer nobody has written down, though nothing keeps them: no worker is at work, or one has ended. Told
 *  only where there is any. */
export function stuckMails(actor: Member): HomeList {
  const before = (milliseconds: number) => ({ lt: new Date(Date.now() - milliseconds) })
  const untouched = { state: 'queued', OR: [{ dueAt: null, createdAt: before(late) }, { dueAt: before(late) }] }
  const unanswered = { state: 'sending', triedAt: before(answerAtMost) }
  return {
    name: 'stuckMails',
    subject: 'Delivery',
    where: [{ OR: [untouched, unanswered] }, ...seenOf(actor, 'Delivery', 'state', 'dueAt', 'triedAt')],
    order: [{ createdAt: 'asc' }, { id: 'asc' }],
    when: 'createdAt',
    about: ['kind', 'state'],
    unlessNone: true,
  }
}

/** Mails that came back, could not be sent, or could not be made, with why. */
export function deliveries(actor: Member): HomeList {
  const lost = { OR: [{ state: { in: ['bounced', 'failed'] } }, { state: 'deferred', fault: 'content' }] }
  return {
    name: 'deliveries',
    subject: 'Delivery',
    where: [lost, ...seenOf(actor, 'Delivery', 'state', 'fault', 'answer')],
    order: [{ createdAt: 'desc' }, { id: 'asc' }],
    when: 'createdAt',
    about: ['organisationId', 'answer'],
    mine: { organisationId: 'customers', membershipId: 'people' },
    verbs: ['send-again', { name: 'change-address', of: 'Membership', by: 'membershipId' }],
  }
}

/** The same as far as somebody still has to see to it: who is not reached by mail, the last one to each address. */
export async function lostMails(actor: Member, most: Looked): Promise<HomeList> {
  const { where, ...others } = deliveries(actor)
  const { found, isCut } = foundBy(await findLostMails(actor, most), most)
  return { ...others, where: [found, ...where], isCut }
}
