import type { Member } from '../../../domain/access/actor/actor.ts'
import { profiles as powers } from '../../../domain/access/profiles.ts'
import type { CostsOf } from '../../../domain/licences/cost.ts'
import { type Choice, profilesToGive } from '../choices.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldView } from '../form-view.ts'
import { withCosts } from '../licences/costs.ts'

/** The people to invite when a customer is onboarded: the first one bills, the others look on, unless chosen otherwise. */
export async function invitees(actor: Member): Promise<FieldView> {
  const { say, field } = fieldsFor(actor)
  const where = 'new-customer'
  const fields = await inviteeFields(actor, where, profilesToGive(actor, true), 'billing_administrator')
  const further = await inviteeFields(actor, where, profilesToGive(actor))
  return field('list', 'people', { fields, further, required: true, more: say('another-person') })
}

/** What is asked about somebody to invite, with what each profile costs there. */
export async function inviteeFields(
  actor: Member,
  where: CostsOf,
  profiles: Choice[],
  usual = 'observer',
  decides: Pick<FieldView, 'decides'> = {},
): Promise<FieldView[]> {
  const { say, field, choice } = fieldsFor(actor)
  const required = true
  const profile = choice('profile', profiles, { label: 'Membership.profile', required, value: usual })
  const ways = (['link', 'password'] as const).map((value) => ({ value, label: say(`by-${value}`) }))
  return [
    field('text', 'name', { label: 'Person.name', required }),
    field('email', 'email', { label: 'Person.email', required, ...decides }),
    await withCosts(actor, where, profile),
    field('text', 'jobRole', { label: 'Membership.jobRole' }),
    ...(powers[actor.profile].billing
      ? [field('yes', 'legalRepresentative', { label: 'Membership.legalRepresentative' })]
      : []),
    choice('by', ways, { required, value: 'link' }),
  ]
}
