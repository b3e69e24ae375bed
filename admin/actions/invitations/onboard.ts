import type { Member } from '../../../domain/access/actor/actor.ts'
import { onboard, onboarding as schema } from '../../../domain/organisations/onboard.ts'
import { beginningWith, fieldsFor } from '../fields.ts'
import type { FieldSearch, FormView } from '../form-view.ts'
import { verb } from '../verb.ts'
import { invitees } from './invitee.ts'
import { describePasswords } from './temporary-passwords.ts'

/** Onboards a customer: organisation, people, access level, layout, first project. */
export const onboarding = verb({
  name: 'onboard',
  on: 'list',
  may: 'onboard',
  icon: 'UserPlus',
  schema,
  form,
  call: async (actor, input, _, once) => {
    const { organisationId, people } = await onboard(actor, input, once)
    const to = { subject: 'Organisation', id: organisationId }
    return { message: 'onboarded', to, told: describePasswords(actor, people) }
  },
})

async function form(actor: Member, _: string, sought?: FieldSearch): Promise<FormView> {
  const { say, field, row } = fieldsFor(actor, sought)
  const required = true
  const staff = { organisationId: actor.organisation.id, disabledAt: null }
  const project = [
    field('text', 'name', { label: 'Project.name', required }),
    await row('managerId', 'Membership', { label: 'Project.managerId', where: staff, value: actor.membershipId }),
    field('date', 'startsOn', { label: 'Project.startsOn' }),
    field('date', 'endsOn', { label: 'Project.endsOn' }),
  ]
  return {
    text: say('onboard-text'),
    button: say('onboard-button'),
    fields: [
      field('text', 'name', { label: 'organisation-name', required }),
      field('yes', 'another'),
      field('colour', 'accent', { label: 'Organisation.accent', value: '#1f5fa8' }),
      beginningWith(
        'Customer viewer',
        await row('accessLevelId', 'AccessLevel', { label: 'Membership.accessLevelId', required }),
      ),
      await row('layoutId', 'LayoutTemplate', { label: 'LayoutAssignment.templateId' }),
      await invitees(actor),
      field('group', 'project', { fields: project, value: true }),
    ],
  }
}
