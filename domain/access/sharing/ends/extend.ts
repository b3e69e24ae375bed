import type { Grant, Token } from '@prisma/client'
import { type Day, dayIn } from '../../../../words/dates.ts'
import { act, type Work } from '../../../act.ts'
import { LinkSpent } from '../../../people/refusals.ts'
import { Invalid } from '../../../refusals.ts'
import type { Member } from '../../actor/actor.ts'
import { termsOf } from '../terms.ts'
import { type Extension, openExtension } from './extension.ts'
import { sharedPlace } from './place.ts'

/**
 * Gives a share a later end by a link, once: the end that the link is for or, with a day, that day's. An end that follows the closing of its
 * project still does, unless it is given a day. Returns what the link was for, with the new end as `later`. Throws as `openExtension`; Invalid
 * for a day that is no later.
 */
export async function extendByLink(value: string, until?: Day): Promise<Extension> {
  const { token, grant, ...extension } = await openExtension(value)
  const { holder, endsAt } = extension
  const later = until ? laterOn(holder, endsAt, until) : extension.later
  await act(holder, async (work) => {
    await spend(work, token)
    const followsClose = grant.followsClose && !until
    if (!(await moveEnd(work, grant, { endsAt, later, followsClose }))) throw new LinkSpent('link-expired')
  })
  return { ...extension, later }
}

/** The end of a day where somebody is. Throws Invalid for one that is no later than an end. */
export function laterOn(holder: Member, endsAt: Date, until: Day): Date {
  const { expiresAt } = termsOf(holder, { until }, null, true)
  if (!expiresAt || expiresAt <= endsAt || dayIn(holder.timeZone, endsAt) === until)
    throw new Invalid({ until: 'no-later' })
  return expiresAt
}

type Moved = { endsAt: Date; later: Date; followsClose: boolean }

/** Moves the end of a share that is still `endsAt`, and writes that down. Whether it was. */
export async function moveEnd(work: Work, grant: Grant, { endsAt, later, followsClose }: Moved): Promise<boolean> {
  const { count } = await work.db.grant.updateMany({
    where: { id: grant.id, expiresAt: endsAt, suspendedAt: null },
    data: { expiresAt: later, followsClose },
  })
  if (count > 0) await tell(work, grant, endsAt, later)
  return count > 0
}

/** Whoever is faster with the link has used it. */
async function spend({ db }: Work, { id }: Token): Promise<void> {
  const { count } = await db.token.updateMany({ where: { id, usedAt: null }, data: { usedAt: new Date() } })
  if (count === 0) throw new LinkSpent('link-used')
}

async function tell({ record }: Work, grant: Grant, endsAt: Date, later: Date): Promise<void> {
  const { principalKind, principalId, levelId, resourceKind, resourceId: id, organisationId } = grant
  const before = { levelId, until: endsAt.toISOString() }
  const detail = { principalKind, principalId, levelId, until: later.toISOString(), before }
  const { project } = await sharedPlace(grant)
  const subject = subjects[resourceKind]
  await record({ action: 'share', subject, id, organisationId, projectId: project?.id ?? null, detail })
}

const subjects = {
  ...({ organisation: 'Organisation', product: 'Product', project: 'Project' } as const),
  ...({ phase: 'Phase', file: 'File' } as const),
}
