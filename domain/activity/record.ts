import type { Prisma } from '@prisma/client'
import type { Actor } from '../access/actor/actor.ts'
import type { Subject } from '../access/vocabulary.ts'
import type { Db } from '../act.ts'
import { plainAddress } from '../people/sign-in/address.ts'
import type { Recorded } from './actions.ts'
import { fromWhere } from './from-where.ts'
import { previewer } from './previewer.ts'

/** What happened, to what; `detail` holds ids and plain values, never secrets, and no text but the
 *  reason that somebody of the host gives for ending what is between two organisations. */
export type Happening = {
  action: Recorded
  subject: Subject
  id?: string
  organisationId?: string | null
  projectId?: string | null
  detail?: Prisma.InputJsonObject
}

/** Adds rows to the append-only activity log, in the transaction of what happened. */
export async function record(db: Db, actor: Actor, happenings: Happening[]): Promise<void> {
  await db.activity.createMany({ data: happenings.map((happening) => rowOf(actor, happening)) })
}

/** Whoever looks at the portal as somebody else did it, not that person. */
function rowOf(asked: Actor, { action, subject, ...about }: Happening) {
  const actor = previewer.getStore() ?? asked
  return {
    actorId: actor.kind === 'system' ? null : actor.membershipId,
    actorName: actor.kind === 'system' ? 'Portico' : actor.name,
    organisationId: about.organisationId ?? null,
    projectId: about.projectId ?? null,
    action,
    subjectKind: subject,
    subjectId: about.id ?? null,
    detail: about.detail ?? {},
    address: plainAddress(fromWhere.getStore() ?? ''),
  }
}
