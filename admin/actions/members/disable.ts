import { z } from 'zod'
import { disableIn } from '../../../domain/people/members/disable.ts'
import { mayTakeOver } from '../../../domain/people/members/hand-over.ts'
import { NotFound } from '../../../domain/refusals.ts'
import { definitionOf } from '../../guard/definition.ts'
import { ask, rows } from '../../guard/reading.ts'
import { fieldsFor } from '../fields.ts'
import { onOne } from '../several/one.ts'
import { verb } from '../verb.ts'
import { tellFallsAway } from './falls-away-told.ts'

/** Disables a person in one organisation: the first press tells what falls away, and what becomes of what is in their name; the second one does it. */
export const disabling = verb({
  ...{ name: 'disable', on: 'row', may: 'disable', icon: 'UserX' },
  fits: ({ disabledAt, reinvitedAt }) => !disabledAt || Boolean(reinvitedAt),
  schema: z.strictObject({
    successorId: z.uuid('missing').nullish(),
    agreed: z.string().max(100).optional(),
  }),
  form: async (actor, id, sought) => {
    const { say, row } = fieldsFor(actor, sought)
    const [member] = await rows(ask(actor, definitionOf('Membership')), { where: [{ id }] }, ['organisationId'])
    if (!member) throw new NotFound()
    const where = mayTakeOver(actor, { id, organisationId: String(member.organisationId) })
    const successor = await row('successorId', 'Membership', { label: 'disable-successor', where })
    return { text: say('disable-text'), button: say('share-several-button'), danger: true, fields: [successor] }
  },
  call: (actor, { successorId, agreed }, id, once) => {
    const { say } = fieldsFor(actor)
    return onOne({
      ...{ actor, id, said: { successorId }, agreed, once, tell: tellFallsAway },
      work: (work) => disableIn(work, actor, id, successorId),
      columns: [say('several-what'), say('several-before'), say('several-now')],
      text: say('disable-effect'),
      button: say('disable-button'),
      done: { message: 'disabled', to: { subject: 'Membership', id } },
    })
  },
})
