import { z } from 'zod'
import type { Member } from '../../../domain/access/actor/actor.ts'
import type { Work } from '../../../domain/act.ts'
import { NotFound } from '../../../domain/refusals.ts'
import { definitionOf } from '../../guard/definition.ts'
import { ask, rows } from '../../guard/reading.ts'
import type { TableRow } from '../../guard/table.ts'
import type { memberFormTexts } from '../../texts/forms/member-forms.text.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldSearch, FieldView } from '../form-view.ts'
import { lookAtPeople, type MeantBeside } from '../meant/for-people.ts'
import { meantFirst } from '../meant/meant-first.ts'
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
export function memberVerb<Schema extends z.ZodType>({ schema, call, ...plan }: Plan<Schema>): Verb {
  return verb({
    ...formOf(plan),
    schema,
    call: async (actor, input, id) => {
      await call(actor, id, input)
      return { message: 'member-changed', to: { subject: 'Membership', id } }
    },
  })
}

type MeantPlan<Shape extends z.ZodRawShape> = Omit<Plan<z.ZodObject<Shape>>, 'call'> & {
  /** Changes it in the transaction at hand. What is returned is told with what it means. */
  change(work: Work, actor: Member, id: string, input: z.output<z.ZodObject<Shape>>): Promise<MeantBeside>
}

/** The same for what decides what somebody sees, may do or is shown: what it means for them is shown first. */
export function memberVerbMeant<Shape extends z.ZodRawShape>({ schema, change, ...plan }: MeantPlan<Shape>): Verb {
  return verb({
    ...formOf(plan),
    schema: z.strictObject({ ...schema.shape, agreed: z.string().max(100).optional() }),
    call: (actor, filled, id) => {
      const { agreed, ...input } = filled as { agreed?: string } & z.output<z.ZodObject<Shape>>
      return meantFirst<MeantBeside>({
        ...{ actor, agreed, said: [plan.name, id, input], button: fieldsFor(actor).say('save-member') },
        look: lookAtPeople(actor, [id], (beside) => beside),
        change: (work) => change(work, actor, id, input as z.output<z.ZodObject<Shape>>),
        done: () => ({ message: 'member-changed', to: { subject: 'Membership', id } }),
      })
    },
  })
}

function formOf({ name, fields, ...plan }: Omit<Plan<z.ZodType>, 'schema' | 'call'>) {
  return {
    ...plan,
    ...{ name, on: 'row' as const, may: 'update' as const },
    form: async (actor: Member, id: string, sought?: FieldSearch) => {
      const [membership] = await rows(ask(actor, definitionOf('Membership')), { where: [{ id }] })
      if (!membership) throw new NotFound()
      const form = fieldsFor(actor, sought)
      const text = form.say(`${name}-text`)
      return { text, button: form.say('save-member'), fields: await fields(actor, membership, form) }
    },
  }
}
