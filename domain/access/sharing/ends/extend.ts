import type { Token } from '@prisma/client'
import { type Day, dayIn } from '../../../../words/dates.ts'
import { act, type Work } from '../../../act.ts'
import { LinkSpent } from '../../../people/refusals.ts'
import { Invalid } from '../../../refusals.ts'
import { termsOf } from '../terms.ts'
import { type Extension, type OpenExtension, openExtension } from './extension.ts'
import { sharedPlace } from './place.ts'

/**
 * Gives a share a later end by a link, once: the end that the link is for or, with a day, that day's. An end that follows the closing of its
 * project still does, unless it is given a day. Returns what the link was for, with the new end as `later`. Throws as `openExtension`; Invalid
 * for a day that is no later.
 */
export async function extendByLink(value: string, until?: Day): Promise<Extension> {
  const { token, grant, ...extension } = await openExtension(value)
  const { holder, endsAt } = extension
  const later = until ? dayAfter(extension, until) : extension.later
  await act(holder, async (work) => {
    await spend(work, token)
    const { count } = await work.db.grant.updateMany({
      where: { id: grant.id, expiresAt: endsAt, suspendedAt: null },
      data: { expiresAt: later, followsClose: grant.followsClose && !until },
    })
    if (count === 0) throw new LinkSpent('link-expired')
    await tell(work, grant, endsAt, later)
  })
  return { ...extension, later }
}

function dayAfter({ holder, endsAt }: Extension, until: Day): Date {
  const { expiresAt } = termsOf(holder, { until }, null, true)
  if (!expiresAt || expiresAt <= endsAt || dayIn(holder.timeZone, endsAt) === until)
    throw new Invalid({ until: 'no-later' })
  return expiresAt
}

/** Whoever is faster with the link has used it. */
async function spend({ db }: Work, { id }: Token): Promise<void> {
  const { count } = await db.token.updateMany({ where: { id, usedAt: null }, data: { usedAt: new Date() } })
  if (count === 0) throw new LinkSpent('link-used')
}

async function tell({ record }: Work, grant: OpenExtension['grant'], endsAt: Date, later: Date): Promise<void> {
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
