import type { LayoutAssignment, LayoutTarget } from '@prisma/client'
import type { Work } from '../../act.ts'
import { standing } from '../../people/standing.ts'
import { Conflict, Invalid, NotAllowed, unlessNotFound } from '../../refusals.ts'
import type { Member } from '../actor/actor.ts'
import { can } from '../scope.ts'
import { lockTemplate, lockTemplates } from './change.ts'
import type { LayoutGiven } from './definition.ts'

/** What the deployment is called where a template is given to everybody. */
const everybody = 'deployment'
const subjects = {
  ...{ membership: 'Membership', team: 'Team', group: 'Group', organisation: 'Organisation' },
  access_level: 'AccessLevel',
} as const

/** Gives a template to somebody, in the transaction at hand; whoever had another one by the same has this one now. Returns the id of the assignment.
 *  Throws NotFound, NotAllowed; Invalid for whom the actor cannot see, and for a membership that has ended. */
export async function giveTemplate(work: Work, actor: Member, { templateId, ...given }: LayoutGiven): Promise<string> {
  if (!can(actor, 'create', 'LayoutAssignment', {})) throw new NotAllowed('create-LayoutAssignment')
  await lockTemplate(work, 'read', templateId)
  const { targetKind } = given
  const target = await targetOf(work, given)
  const where = { targetKind_target: { targetKind, target } }
  const before = await work.db.layoutAssignment.findUnique({ where })
  if (before?.templateId === templateId) return before.id
  const data = { templateId, targetKind, target }
  const kept = before
    ? await work.db.layoutAssignment.update({ where: { id: before.id }, data })
    : await work.db.layoutAssignment.create({ data })
  await tell(work, actor, before ? 'update' : 'create', kept)
  return kept.id
}

/** Takes a template away from whom an assignment (uuid) names, in the transaction at hand. Throws NotFound, NotAllowed; Conflict for that of everybody,
 *  which is only replaced by another one. */
export async function takeTemplate(work: Work, actor: Member, id: string): Promise<void> {
  await lockTemplates(work)
  const assignment = await work.the('delete', 'LayoutAssignment', id)
  if (assignment.targetKind === everybody) throw new Conflict('layout-of-everybody-stays')
  await work.db.layoutAssignment.deleteMany({ where: { id } })
  await tell(work, actor, 'delete', assignment)
}

async function targetOf(work: Work, { targetKind, target }: Omit<LayoutGiven, 'templateId'>): Promise<string> {
  if (targetKind === everybody) return everybody
  if (!target) throw new Invalid({ target: 'missing' })
  if (targetKind === 'job_role') return target
  await mustBeThere(work, targetKind, target)
  return target
}

async function mustBeThere(work: Work, kind: Exclude<LayoutTarget, 'job_role' | 'deployment'>, id: string) {
  const isId = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(id)
  const row = isId ? await work.the('read', subjects[kind] as 'Membership', id).catch(unlessNotFound) : null
  if (!row) throw new Invalid({ target: 'no-such-target' })
  if (kind !== 'membership') return
  if ((await work.db.membership.count({ where: { id, ...standing } })) === 0)
    throw new Invalid({ target: 'membership-ended' })
}

function tell(
  { record }: Work,
  { organisation }: Member,
  action: 'create' | 'update' | 'delete',
  { id, ...detail }: LayoutAssignment,
): Promise<void> {
  return record({ action, subject: 'LayoutAssignment', id, organisationId: organisation.id, detail })
}
