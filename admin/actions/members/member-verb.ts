import type { z } from 'zod'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { NotFound } from '../../../domain/refusals.ts'
import { definitionOf } from '../../guard/definition.ts'
import { ask, rows } from '../../guard/reading.ts'
import type { TableRow } from '../../guard/table.ts'
import type { memberFormTexts } from '../../texts/forms/member-forms.text.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldSearch, FieldView } from '../form-view.ts'
import { type Verb, verb } from '../verb.ts'

type Fields = ReturnType<typeof fieldsFor>
type Named<Text> = Text extends `${infer Name}-text` ? Name : never

type Plan<Schema extends z.ZodType> = Pick<Verb, 'icon' | 'fits'> & {
  name: Named<keyof typeof memberFormTexts.en>
  schema: Schema
  /** What is to be filled in, beginning with what the member is now. */
  fields(actor: Member, membership: TableRow, form: Fields): Promise<FieldView[]>
  call(actor: Member, id: string, input: z.output<Schema>): Promise<void>
}

/** A button on a member that changes one thing about them. */
export function memberVerb<Schema extends z.ZodType>({ name, schema, fields, call, ...plan }: Plan<Schema>): Verb {
  return verb({
    ...plan,
    ...{ name, on: 'row', may: 'update', schema },
    form: async (actor, id, sought?: FieldSearch) => {
      const [membership] = await rows(ask(actor, definitionOf('Membership')), { where: [{ id }] })
      if (!membership) throw new NotFound()
      const form = fieldsFor(actor, sought)
      const text = form.say(`${name}-text`)
      return { text, button: form.say('save-member'), fields: await fields(actor, membership, form) }
    },
    call: async (actor, input, id) => {
      await call(actor, id, input)
      return { message: 'member-changed', to: { subject: 'Membership', id } }
    },
  })
}
