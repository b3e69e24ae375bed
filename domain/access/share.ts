import type { Grant, GrantVia } from '@prisma/client'
import { z } from 'zod'
import { act, type Db, type Work } from '../act.ts'
import { Invalid, NotFound } from '../refusals.ts'
import type { Member } from './actor.ts'
import { homeOf } from './principals.ts'

/** A share: of what, with whom, at which project access level (none: the usual one of whoever it is), until when. */
export const sharing = z.strictObject({
  resourceKind: z.enum(['organisation', 'product', 'project', 'phase', 'file']).default('project'),
  resourceId: z.uuid(),
  principalKind: z.enum(['membership', 'team', 'group', 'organisation']),
  principalId: z.uuid(),
  levelId: z.uuid().nullable().default(null),
  expiresAt: z.coerce.date().nullable().default(null),
})
export type Sharing = z.output<typeof sharing>

const via: GrantVia = 'share'
const subjects = {
  organisation: 'Organisation',
  product: 'Product',
  project: 'Project',
  phase: 'Phase',
  file: 'File',
} as const

/**
 * Shares a thing with a person, team, group or organisation; again, to change level or end. Only with the organisation the
 * thing belongs to, with the host, and with partners: to everybody else it does not exist. An inside level is for the host.
 * Throws NotFound, NotAllowed, Invalid. Source: domain, access 3.
 */
export function share(actor: Member, asked: Sharing): Promise<Grant> {
  return act(actor, async (work) => {
    const { resourceKind, resourceId, principalKind, principalId, levelId, expiresAt } = asked
    const owner = await mayShare(work, resourceKind, resourceId)
    const home = await homeOf(work.db, principalKind, principalId)
    if (!home || !(home.isHost || home.isPartner || home.id === owner.organisationId))
      throw new Invalid({ principalId: 'not-to-be-shared-with' })
    await mustFit(work.db, levelId, home.isHost)
    if (expiresAt && expiresAt <= new Date()) throw new Invalid({ expiresAt: 'in-the-past' })
    const grant = await work.db.grant.upsert({
      where: { principalId_resourceId_via: { principalId, resourceId, via } },
      create: {
        resourceKind,
        resourceId,
        principalKind,
        principalId,
        levelId,
        expiresAt,
        via,
        creatorId: actor.membershipId,
      },
      update: { levelId, expiresAt },
    })
    await tell(work, 'share', grant, owner)
    return grant
  })
}

/** Takes a share (the grant's uuid) away again; it ends on the next request. Throws NotFound, NotAllowed. */
export function unshare(actor: Member, grantId: string): Promise<void> {
  return act(actor, async (work) => {
    const grant = await work.db.grant.findFirst({ where: { id: grantId, via } })
    if (!grant) throw new NotFound()
    const owner = await mayShare(work, grant.resourceKind, grant.resourceId)
    await work.db.grant.delete({ where: { id: grantId } })
    await tell(work, 'unshare', grant, owner)
  })
}

type Owner = { organisationId: string; projectId: string | null }

async function mayShare({ the }: Work, kind: Grant['resourceKind'], id: string): Promise<Owner> {
  const thing = await the('share', subjects[kind], id)
  const organisationId = 'organisationId' in thing ? thing.organisationId : thing.id
  return { organisationId, projectId: kind === 'project' ? id : 'projectId' in thing ? thing.projectId : null }
}

async function mustFit(db: Db, levelId: string | null, isInside: boolean): Promise<void> {
  if (!levelId) return
  const level = await db.projectAccessLevel.findUnique({ where: { id: levelId } })
  if (!level) throw new Invalid({ levelId: 'wrong' })
  if (level.defaultInternal && !isInside) throw new Invalid({ levelId: 'inside-only' })
}

function tell({ record }: Work, action: string, { principalKind, principalId, ...grant }: Grant, owner: Owner) {
  const detail = { principalKind, principalId, levelId: grant.levelId, until: grant.expiresAt?.toISOString() ?? null }
  return record({ action, subject: subjects[grant.resourceKind], id: grant.resourceId, ...owner, detail })
}
