import { z } from 'zod'
import { findRule, isRule, removeRule } from '../../../domain/access/sharing/rules/remove.ts'
import { mayShareAll } from '../../../domain/access/sharing/rules/rule.ts'
import { fieldsFor } from '../fields.ts'
import { verb } from '../verb.ts'

/** Removes a rule: nobody sees all projects of its organisation by it any more. */
export const removingRule = verb({
  ...{ name: 'remove-rule', on: 'row', may: 'read', icon: 'XCircle' },
  fits: (row, actor) => isRule(row) && mayShareAll(actor, String(row.organisationId)),
  schema: z.strictObject({}),
  form: async (actor, id) => {
    const { say } = fieldsFor(actor)
    const text = say('remove-rule-text', await findRule(actor, id))
    return { text, button: say('remove-rule-button'), danger: true, fields: [] }
  },
  call: async (actor, _, id) => {
    const { organisationId } = await removeRule(actor, id)
    return { message: 'rule-removed', to: { subject: 'Organisation', id: organisationId } }
  },
})
