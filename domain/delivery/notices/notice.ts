import type { Delivery } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { settings } from '../../../run/settings.ts'
import type { Member } from '../../access/actor/actor.ts'
import { inPortal } from '../../access/actor/portal.ts'
import { scope } from '../../access/scope.ts'
import { unlessNotFound } from '../../refusals.ts'
import { findThread } from '../../updates/find.ts'
import type { Thread, ThreadMessage } from '../../updates/thread.ts'
import { type MailRecipient, memberOf, readerOf } from '../reader.ts'
import { subscriptionLink } from '../subscriptions/links.ts'
import { endCollecting } from './collect.ts'
import { noticeId } from './followers.ts'
import { type ReadBy, whoReads } from './who-reads.ts'

/** Something somebody wrote; the author is null where their name is not the reader's to see. */
export type WrittenMessage = { author: string | null; body: string; at: Date }

/** What is told of an update, or of a comment `under` one, and where it stands in the portal. */
export type NoticeMessage = {
  id: string
  /** The task it is about: what is asked, and why; as far as its reader may see that. */
  about: { name: string; description: string | null } | null
  written: WrittenMessage
  under: WrittenMessage | null
  link: string
}

/** What a notice says: at least one message, the older ones first, and how many more there are. `thread` is the message id of the
 *  update's own notice, where all of it are comments under one. */
export type Notice = {
  reader: MailRecipient
  project: string
  told: [NoticeMessage, ...NoticeMessage[]]
  more: number
  link: string
  stop: string
  readBy: ReadBy | null
  thread: string | null
}

/** Most messages that one mail tells in full. */
const most = 20

type Found = NoticeMessage & { within: { id: string; name: string }; threadId: string; isComment: boolean }

/** The notice as its reader may see it at this moment, without what they may not see any more; null when nothing is left.
 *  Nothing is taken into it from now on. */
export async function noticeOf(delivery: Delivery): Promise<Notice | null> {
  const covered = delivery.dueAt ? await endCollecting(delivery.id) : delivery.covers
  const ids = covered.length > 0 ? covered : [delivery.subjectId].flatMap((id) => id ?? [])
  const found = await memberOf(delivery)
  const member = found && inPortal(found)
  if (!member || ids.length === 0) return null
  const seen: Found[] = []
  for (const id of ids) seen.push(...(await messageFor(member, id)))
  const [first, ...others] = seen.toSorted((one, other) => one.written.at.getTime() - other.written.at.getTime())
  if (!first) return null
  const all = [first, ...others]
  const isOneThread = all.every(({ isComment, threadId }) => isComment && threadId === first.threadId)
  return {
    reader: readerOf(member),
    project: first.within.name,
    told: [first, ...others.slice(0, most - 1)],
    more: Math.max(0, all.length - most),
    link: `${settings.portalUrl}/projects/${first.within.id}/updates`,
    stop: subscriptionLink({ kind: 'mails', group: 'updates', personId: member.personId }),
    readBy: await whoReads(member, first.within.id),
    thread: isOneThread ? noticeId(first.threadId, member.personId) : null,
  }
}

/** An update or comment (uuid) as the member may see it; none where they may not. */
async function messageFor(member: Member, id: string): Promise<Found[]> {
  const commented = await commentedBy(member, id)
  const thread = await findThread(member, commented ?? id).catch(unlessNotFound)
  const comment = commented ? thread?.comments.find((one) => one.id === id) : undefined
  if (!thread?.project || (commented && !comment)) return []
  const update = writingOf(thread)
  const written = comment ? writingOf(comment) : update
  if (!written || !update) return []
  const under = comment ? update : null
  return [{ id, ...aroundOf(thread), within: thread.project, written, under, isComment: under !== null }]
}

function aroundOf({ id, task }: Thread) {
  return {
    threadId: id,
    about: task && { name: task.name, description: task.description },
    link: `${settings.portalUrl}/updates/${id}`,
  }
}

/** The update a comment stands below, or null when it is no comment that the member may read. */
async function commentedBy(member: Member, id: string): Promise<string | null> {
  const where = { AND: [{ id }, scope(member, 'read', 'Comment')] }
  const comment = await prisma.comment.findFirst({ where, select: { updateId: true } })
  return comment?.updateId ?? null
}

function writingOf({ author, body, createdAt }: ThreadMessage): WrittenMessage | null {
  return body === undefined || !createdAt ? null : { author, body, at: createdAt }
}
