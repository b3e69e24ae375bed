import type { Member } from '../../../domain/access/actor/actor.ts'
import { audienceKey } from '../../../domain/reports/audiences/audience.ts'
import { findJobRoles } from '../../../domain/reports/audiences/job-roles.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldSearch, FieldView } from '../form-view.ts'
import { principalsIn } from '../sharing/principals.ts'
import type { KnownSchedule } from './form.ts'

/** Of whom a schedule goes to: any number of people, teams, groups, organisations and job roles, found by their names. */
export async function audiencesField(
  actor: Member,
  { audiences = [] }: KnownSchedule,
  sought?: FieldSearch,
): Promise<FieldView> {
  const { say, field, textIn } = fieldsFor(actor, sought)
  const chosen = audiences.filter(({ kind }) => kind !== 'managers').map(audienceKey)
  const { choices } = await principalsIn(actor, {}, sought, { detailed: true, name: 'audiences', chosen })
  const own = audiences.flatMap((one) => (one.kind === 'job_role' ? [one.id] : []))
  const roles = [...new Set([...(await findJobRoles(actor, textIn('audiences') ?? '')), ...own])]
  const ofRoles = roles.map((role) => ({
    value: `job_role:${role}`,
    label: say('audience-job_role', { name: role }),
    group: say('group-job_role'),
  }))
  return field('several', 'audiences', { choices: [...ofRoles, ...choices], searched: true, value: chosen })
}
