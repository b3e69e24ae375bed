import type { Delivery } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import { settings } from '../../run/settings.ts'
import type { Member } from '../access/actor.ts'
import { inPortal } from '../access/portal.ts'
import { scope } from '../access/scope.ts'
import { unlessNotFound } from '../refusals.ts'
import { findThread } from '../updates/find.ts'
import type { Message, Thread } from '../updates/thread.ts'
import { noticeId, wantsNotices } from './followers.ts'
import { memberOf, type Reader, readerOf } from './reader.ts'
import { subscriptionLink } from './subscriptions.ts'
import { type ReadBy, whoReads } from './who-reads.ts'

/** Something somebody wrote; the author is null where their name is not the reader's to see. */
export type Writing = { author: string | null; body: string; at: Date }

/** What a notice about an update says, or about a comment `under` one. `thread` is the message id of the update's own notice. */
export type Notice = {
  reader: Reader
  project: string
  /** The task it is about: what is asked, and why; as far as its reader may see that. */
  about: { name: string; description: string | null } | null
  written: Writing
  under: Writing | null
  link: string
  stop: string
  readBy: ReadBy | null
  thread: string | null
}

/** The notice as its reader may see it at this moment; null when they may not any more, or want no such mails. */
export async function noticeOf(delivery: Delivery): Promise<Notice | null> {
  const found = await memberOf(delivery)
  const member = found && inPortal(found)
  if (!member || !delivery.subjectId || !(await wantsNotices(member))) return null
  const commented = await commentedBy(member, delivery.subjectId)
  const thread = await findThread(member, commented ?? delivery.subjectId).catch(unlessNotFound)
  const comment = commented ? thread?.comments.find(({ id }) => id === delivery.subjectId) : undefined
  if (!thread?.project || (commented && !comment)) return null
  const update = writingOf(thread)
  const written = comment ? writingOf(comment) : update
  if (!written || !update) return null
  const around = aroundOf(member, thread, thread.project)
  return {
    ...around,
    readBy: await whoReads(member, thread.project.id),
    written,
    under: comment ? update : null,
    thread: comment ? noticeId(thread.id, member.personId) : null,
  }
}

function aroundOf(member: Member, { id, task }: Thread, project: { name: string }) {
  return {
    reader: readerOf(member),
    project: project.name,
    about: task && { name: task.name, description: task.description },
    link: `${settings.portalUrl}/updates/${id}`,
    stop: subscriptionLink({ kind: 'updates', personId: member.personId }),
  }
}

/** The update a comment stands below, or null when it is no comment that the member may read. */
async function commentedBy(member: Member, id: string): Promise<string | null> {
  const where = { AND: [{ id }, scope(member, 'read', 'Comment')] }
  const comment = await prisma.comment.findFirst({ where, select: { updateId: true } })
  return comment?.updateId ?? null
}

function writingOf({ author, body, createdAt }: Message): Writing | null {
  return body === undefined || !createdAt ? null : { author, body, at: createdAt }
}
