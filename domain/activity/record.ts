import type { Prisma } from '@prisma/client'
import type { Actor } from '../access/actor.ts'
import type { Subject } from '../access/vocabulary.ts'
import type { Db } from '../act.ts'

/** What happened, to what; `detail` holds ids and plain values, never texts or secrets. */
export type Happening = {
  action: string
  subject: Subject
  id?: string
  organisationId?: string | null
  projectId?: string | null
  detail?: Prisma.InputJsonObject
}

/** Adds a row to the append-only activity log, in the transaction of what happened. */
export async function record(db: Db, actor: Actor, happening: Happening): Promise<void> {
  await db.activity.create({
    data: {
      actorId: actor.kind === 'member' ? actor.membershipId : null,
      actorName: actor.kind === 'system' ? 'Portico' : actor.name,
      organisationId: happening.organisationId ?? null,
      projectId: happening.projectId ?? null,
      action: happening.action,
      subjectKind: happening.subject,
      subjectId: happening.id ?? null,
      detail: happening.detail ?? {},
    },
  })
}
