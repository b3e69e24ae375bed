import type { Viewer } from '../access/actor/actor.ts'
import { takesComments } from '../access/actor/portal.ts'
import type { CommentPlace } from '../access/layouts.ts'
import { can } from '../access/scope.ts'
import type { RowOf } from '../nouns/declaration/row.ts'

/** What one person wrote. `body` and `createdAt` are absent where they are hidden; `author` is null where it may not be told, or nobody knows it
 *  any more; `formerlyOf` is the organisation of who wrote it and is not there any more. */
export type ThreadMessage = RowOf<'Update', 'id' | 'body' | 'createdAt'> & { author: string | null } & {
  formerlyOf?: string
  isMine: boolean
}

/** An update with the comments below it, oldest first; of many comments only the latest, `commentCount` counts them all. */
export type Thread = ThreadMessage & {
  project: { id: string; name: string } | null
  phase: string | null
  /** What it is about, as far as its reader may see that. */
  task: AboutTask | null
  comments: ThreadMessage[]
  commentCount: number
  can: { comment: boolean }
}

/** The task an update is about: what is asked, and why. */
export type AboutTask = { id: string; name: string; description: string | null }

/** A message as the database hands it over; inside JSON its instant is a text. */
export type MessageRow = {
  id: string
  body: string | null
  author: string | null
  formerlyOf: string | null
  isMine: boolean
  createdAt: Date | string | null
}
export type ThreadRow = MessageRow & {
  owners: { organisationId: string; productId: string | null; projectId: string; phaseId: string | null }
  /** Where it was written. */
  place: CommentPlace
  projectName: string | null
  phase: string | null
  task: AboutTask | null
  comments: MessageRow[]
  commentCount: number
}

/** A thread as its reader sees it, from a row that threadSql selected. */
export function threadOf(actor: Viewer, row: ThreadRow): Thread {
  return {
    ...messageOf(row),
    project: row.projectName === null ? null : { id: row.owners.projectId, name: row.projectName },
    phase: row.phase,
    task: row.task,
    comments: row.comments.map(messageOf),
    commentCount: row.commentCount,
    can: { comment: takesComments(actor, row.place) && can(actor, 'create', 'Comment', row.owners, 'body') },
  }
}

function messageOf({ id, body, author, formerlyOf, isMine, createdAt }: MessageRow): ThreadMessage {
  return {
    id,
    ...(body !== null && { body }),
    author,
    ...(formerlyOf !== null && { formerlyOf }),
    isMine,
    ...(createdAt !== null && { createdAt: new Date(createdAt) }),
  }
}
