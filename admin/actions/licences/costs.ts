import type { Member } from '../../../domain/access/actor/actor.ts'
import { type CostsOf, findCosts } from '../../../domain/licences/cost.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldView } from '../form-view.ts'

/** The choice of a profile, with what letting somebody in by it takes: in an organisation (uuid), or in a new customer. */
export async function withCosts(actor: Member, of: CostsOf, field: FieldView): Promise<FieldView> {
  const { say } = fieldsFor(actor)
  const offered = new Set((field.choices ?? []).map(({ value }) => value))
  const told = (await findCosts(actor, of)).flatMap(({ type, profiles, left, ask }) => {
    const names = profiles.filter((profile) => offered.has(profile)).map((profile) => say(`Profile.${profile}`))
    const values = { profiles: names.join(', '), type, left, ask: ask ?? 'nobody' }
    return names.length > 0 ? [say('licence-costs', values)] : []
  })
  return told.length > 0 ? { ...field, hint: [...told, say('licence-free')].join(' ') } : field
}
