import { z } from 'zod'
import { findRule, isRule, removeRule } from '../../../domain/access/sharing/rules/remove.ts'
import { mayShareAll } from '../../../domain/access/sharing/rules/rule.ts'
import { fieldsFor } from '../fields.ts'
import { lookAtGrants } from '../meant/for-grants.ts'
import { meantFirst } from '../meant/meant-first.ts'
import { verb } from '../verb.ts'

/** Removes a rule: nobody sees all projects of its organisation by it any more; who does not see what then is shown first. */
export const removingRule = verb({
  ...{ name: 'remove-rule', on: 'row', may: 'read', icon: 'XCircle' },
  fits: (row, actor) => isRule(row) && mayShareAll(actor, String(row.organisationId)),
  schema: z.strictObject({ agreed: z.string().max(100).optional() }),
  form: async (actor, id) => {
    const { say } = fieldsFor(actor)
    const text = say('remove-rule-text', await findRule(actor, id))
    return { text, button: say('remove-rule-button'), danger: true, fields: [] }
  },
  call: async (actor, { agreed }, id) =>
    meantFirst({
      ...{ actor, agreed, said: ['remove-rule', id], button: fieldsFor(actor).say('meant-end') },
      look: lookAtGrants(actor, { id }),
      change: (work) => removeRule(work, actor, id),
      done: ({ organisationId }) => ({ message: 'rule-removed', to: { subject: 'Organisation', id: organisationId } }),
    }),
})
