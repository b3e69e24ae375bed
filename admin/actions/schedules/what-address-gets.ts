import type { Member } from '../../../domain/access/actor/actor.ts'
import { seesPeople } from '../../../domain/access/people.ts'
import { can } from '../../../domain/access/scope.ts'
import type { Once } from '../../../domain/once.ts'
import { emailAddress } from '../../../domain/people/email.ts'
import {
  type AddressSchedule,
  addressChange,
  addressOfMember,
  changeSchedulesOf,
  findSchedulesOf,
} from '../../../domain/reports/audiences/of-address.ts'
import { writtenAddress } from '../../../words/address.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldView } from '../form-view.ts'
import { type VerbOutcome, verb } from '../verb.ts'
import { lastOf, reasonOf, waysTexts } from './readers-view.ts'
import { isStopped } from './who-gets.ts'

/** Tells every schedule that goes to an address, and takes it off those that are ticked, or lets them go there again. */
export const seeingWhatAddressGets = verb({
  ...{ name: 'what-address-gets', on: 'list', may: 'read', icon: 'AtSign' },
  schema: addressChange,
  form: async (actor, _, sought) => {
    const { say, field, valueIn } = fieldsFor(actor, sought)
    const { data: email } = emailAddress.safeParse(valueIn('email'))
    const address = field('email', 'email', {
      label: 'address-email',
      required: true,
      decides: true,
      value: valueIn('email') ?? '',
    })
    const fields = [address, ...(email ? await scheduleFields(actor, email) : [])]
    return { text: say('address-text'), button: say('address-button'), fields }
  },
  call: (actor, input, _, once) => changed(actor, input, once),
})

/** The same from a person's membership. */
export const seeingReportsOfMember = verb({
  ...{ name: 'reports-of-member', on: 'row', may: 'read', icon: 'FileText' },
  fits: (_, actor) => seesPeople(actor) && can(actor, 'update', 'Schedule', {}),
  schema: addressChange.omit({ email: true }),
  form: async (actor, id) => {
    const { say } = fieldsFor(actor)
    const fields = await scheduleFields(actor, await addressOfMember(actor, id))
    return { text: say('address-text'), button: say('address-button'), fields }
  },
  call: async (actor, input, id, once) => changed(actor, { ...input, email: await addressOfMember(actor, id) }, once),
})

async function changed(
  actor: Member,
  input: Parameters<typeof changeSchedulesOf>[1],
  once?: Once,
): Promise<VerbOutcome> {
  if (input.off.length + input.back.length === 0) return told(actor, input.email)
  await changeSchedulesOf(actor, input, once)
  const { told: lines = [] } = await told(actor, input.email)
  return { message: 'readers-changed', told: lines }
}

async function told(actor: Member, email: string) {
  const schedules = await findSchedulesOf(actor, email)
  const ways = await waysTexts(
    actor,
    schedules.flatMap(({ readers }) => readers),
  )
  const lines = schedules.flatMap(({ name, readers }) =>
    readers.map((one) => ({
      label: name,
      value: [ways(one), reasonOf(actor, one)].filter(Boolean).join('\n'),
      note: [one.organisation || writtenAddress(email), lastOf(actor, one)].filter(Boolean).join(' · '),
    })),
  )
  return { message: lines.length > 0 ? ('address-gets' as const) : ('address-gets-nothing' as const), told: lines }
}

async function scheduleFields(actor: Member, email: string): Promise<FieldView[]> {
  const { say, field } = fieldsFor(actor)
  const schedules = await findSchedulesOf(actor, email)
  const ways = await waysTexts(
    actor,
    schedules.flatMap(({ readers }) => readers),
  )
  const choices = (some: AddressSchedule[]) =>
    some.map(({ scheduleId, name, readers }) => {
      const by = [...new Set(readers.map(ways))].join(', ')
      const last = readers.map((one) => lastOf(actor, one)).find(Boolean)
      return {
        value: scheduleId,
        label: last ? say('reader-told-last', { name, ways: by, last }) : say('reader-told', { name, ways: by }),
      }
    })
  const off = choices(schedules.filter(({ readers }) => readers.some(({ because }) => because !== 'unsubscribed')))
  const back = choices(schedules.filter(({ readers }) => readers.some(isStopped)))
  return [
    ...(off.length > 0 ? [field('checks', 'off', { label: 'off-schedules', choices: off, value: [] })] : []),
    ...(back.length > 0 ? [field('checks', 'back', { label: 'back-schedules', choices: back, value: [] })] : []),
  ]
}
