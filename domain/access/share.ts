import type { Grant, GrantVia, ResourceKind } from '@prisma/client'
import { z } from 'zod'
import { type Day, dayIn } from '../../words/dates.ts'
import { act, type Db, type Work } from '../act.ts'
import { Invalid } from '../refusals.ts'
import type { Member } from './actor.ts'
import { homeOf } from './principals.ts'

/** A share: of which project, with whom, at which project access level (none: the usual one of whoever it is), and the last day
 *  of it (none: it has no end). */
export const sharing = z.strictObject({
  projectId: z.uuid(),
  principalKind: z.enum(['membership', 'team', 'group', 'organisation']),
  principalId: z.uuid(),
  levelId: z.uuid().nullable().default(null),
  until: z.iso
    .date()
    .refine((day) => day < '3000', 'out-of-range')
    .nullable()
    .default(null),
})
export type Sharing = z.output<typeof sharing>

const via: GrantVia = 'share'
const resourceKind: ResourceKind = 'project'

/**
 * Shares a project with a person, team, group or organisation; again, to change level or end. Only with the organisation the
 * project belongs to, with the host, and with partners: to everybody else it does not exist. An inside level is for the host.
 * The last day is over when it is where whoever shares is. Throws NotFound, NotAllowed, Invalid. Source: domain, access 3.
 */
export function share(actor: Member, asked: Sharing): Promise<Grant> {
  return act(actor, async (work) => {
    const { projectId, principalKind, principalId, levelId, until } = asked
    const { organisationId } = await work.the('share', 'Project', projectId)
    const home = await homeOf(work.db, principalKind, principalId)
    if (!home || !(home.isHost || home.isPartner || home.id === organisationId))
      throw new Invalid({ principalId: 'not-to-be-shared-with' })
    await mustFit(work.db, levelId, home.isHost)
    const expiresAt = until && endOf(until, actor.timeZone)
    if (expiresAt && expiresAt <= new Date()) throw new Invalid({ until: 'in-the-past' })
    const whom = { principalKind, principalId, resourceKind, resourceId: projectId, via }
    const grant = await work.db.grant.upsert({
      where: { principalId_resourceId_via: { principalId, resourceId: projectId, via } },
      create: { ...whom, levelId, expiresAt, creatorId: actor.membershipId },
      update: { levelId, expiresAt },
    })
    await tell(work, 'share', grant)
    return grant
  })
}

/** Takes a share (the grant's uuid) away again; it ends on the next request. Throws NotFound, NotAllowed. */
export function unshare(actor: Member, grantId: string): Promise<void> {
  return act(actor, async (work) => {
    const grant = await work.the('unshare', 'Grant', grantId)
    await work.db.grant.delete({ where: { id: grantId } })
    await tell(work, 'unshare', grant)
  })
}

/** The last millisecond of a day by the clocks of a time zone: looked for, as some of them leave midnight out. */
function endOf(day: Day, timeZone: string): Date {
  const longest = 36 * 3_600_000
  let within = Date.parse(day) - longest
  let beyond = Date.parse(day) + 2 * longest
  while (beyond - within > 1) {
    const between = Math.floor((within + beyond) / 2)
    if (dayIn(timeZone, new Date(between)) <= day) within = between
    else beyond = between
  }
  return new Date(within)
}

async function mustFit(db: Db, levelId: string | null, isInside: boolean): Promise<void> {
  if (!levelId) return
  const level = await db.projectAccessLevel.findUnique({ where: { id: levelId } })
  if (!level) throw new Invalid({ levelId: 'wrong' })
  if (level.defaultInternal && !isInside) throw new Invalid({ levelId: 'inside-only' })
}

function tell({ record }: Work, action: 'share' | 'unshare', grant: Grant): Promise<void> {
  const { principalKind, principalId, levelId, resourceId: id, organisationId } = grant
  const detail = { principalKind, principalId, levelId, until: grant.expiresAt?.toISOString() ?? null }
  return record({ action, subject: 'Project', id, organisationId, projectId: id, detail })
}
