import { LicenceSide } from '@prisma/client'
import { z } from 'zod'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { findOver } from '../../../domain/licences/smaller-pool.ts'
import {
  changeLicenceType,
  createLicenceType,
  deleteLicenceType,
  licenceTypeForm,
} from '../../../domain/licences/types.ts'
import { memberProfiles } from '../../../domain/people/invitations/invite.ts'
import { NotFound } from '../../../domain/refusals.ts'
import { definitionOf } from '../../guard/definition.ts'
import { ask, rows } from '../../guard/reading.ts'
import type { TableRow } from '../../guard/table.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldSearch, FieldView } from '../form-view.ts'
import { press } from '../press.ts'
import { verb } from '../verb.ts'
import { overPreview } from './over-preview.ts'

/** After so many days without a visit a licence of a new type is taken back, unless somebody says otherwise. Source: domain, licences. */
const usualDays = '90'

/** Makes a type of licence. */
export const creatingLicenceType = verb({
  ...{ name: 'create-licence-type', on: 'list', may: 'create', icon: 'Plus', schema: licenceTypeForm },
  form: async (actor, _, sought) => {
    const { say } = fieldsFor(actor)
    const fields = await fieldsOf(actor, { idleDays: usualDays }, sought)
    return { text: say('licence-type-text'), button: say('create-licence-type-button'), fields }
  },
  call: async (actor, input, _, once) => {
    const id = await createLicenceType(actor, input, once)
    return { message: 'licence-type-created', to: { subject: 'LicenceType', id } }
  },
})

const changed = licenceTypeForm.extend({ agreed: z.string().max(100).optional() })

/** Changes one; what a pool means that is smaller than what is held is shown first. */
export const changingLicenceType = verb({
  ...{ name: 'change-licence-type', on: 'row', may: 'update', icon: 'Edit', schema: changed },
  form: async (actor, id, sought) => {
    const { say } = fieldsFor(actor)
    const [type] = await rows(ask(actor, definitionOf('LicenceType')), { where: [{ id }] })
    if (!type) throw new NotFound()
    const fields = await fieldsOf(actor, type, sought)
    return { text: say('licence-type-text'), button: say('change-licence-type-button'), fields }
  },
  call: async (actor, { agreed, ...input }, id) => {
    const over = await findOver(actor, id, input.pool)
    if (over && over.agreed !== agreed) return { preview: overPreview(actor, over), isOther: agreed !== undefined }
    await changeLicenceType(actor, id, input)
    return { message: 'licence-type-changed', to: { subject: 'LicenceType', id } }
  },
})

/** Deletes one that nobody holds. */
export const deletingLicenceType = press({
  ...{ name: 'delete-licence-type', may: 'delete', icon: 'Trash2', danger: true, message: 'licence-type-deleted' },
  call: deleteLicenceType,
  to: () => ({ subject: 'LicenceType' }),
})

async function fieldsOf(actor: Member, now: Partial<TableRow>, sought?: FieldSearch): Promise<FieldView[]> {
  const { say, field, row } = fieldsFor(actor, sought)
  const text = (name: string) => (now[name] == null ? {} : { value: String(now[name]) })
  const chosen = (name: string) => ({ value: (now[name] ?? []) as string[] })
  const profiles = memberProfiles.map((value) => ({ value, label: say(`Profile.${value}`) }))
  const sides = Object.values(LicenceSide).map((value) => ({ value, label: say(`LicenceSide.${value}`) }))
  const staff = { organisationId: actor.organisation.id, disabledAt: null }
  return [
    field('text', 'name', { label: 'LicenceType.name', required: true, ...text('name') }),
    field('checks', 'profiles', {
      ...{
        label: 'LicenceType.profiles',
        hint: say('licence-profiles-hint'),
        required: true,
        choices: profiles,
        ...chosen('profiles'),
      },
    }),
    field('checks', 'sides', { label: 'LicenceType.sides', required: true, choices: sides, ...chosen('sides') }),
    field('text', 'pool', { label: 'LicenceType.pool', ...text('pool') }),
    field('text', 'idleDays', { label: 'LicenceType.idleDays', ...text('idleDays') }),
    await row('contactId', 'Membership', { label: 'LicenceType.contactId', where: staff, ...text('contactId') }),
  ]
}
