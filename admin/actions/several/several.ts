import type { Prisma } from '@prisma/client'
import { z } from 'zod'
import type { Member } from '../../../domain/access/actor/actor.ts'
import type { Work } from '../../../domain/act.ts'
import { SeveralNotAgreed } from '../../../domain/several/not-agreed.ts'
import { type HoldRows, type RowChange, type RowsEffect, withSeveral } from '../../../domain/several/rows.ts'
import { isId } from '../../guard/filters/value.ts'
import type { severalTexts } from '../../texts/several.text.ts'
import { rowsToChoose } from '../choices.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldSearch, FieldView } from '../form-view.ts'
import { type Verb, verb } from '../verb.ts'
import { rowsPreview, type TellChange, tellColumn } from './effect-view.ts'

type Named<Text> = Text extends `${infer Name}-text` ? Name : never

type Plan<Shape extends z.ZodRawShape> = Pick<Verb, 'may' | 'icon' | 'fits' | 'column'> & {
  name: Named<keyof typeof severalTexts.en>
  of: Prisma.ModelName
  /** What is filled in beside the rows, which may not be called `ids` or `agreed`. */
  schema: z.ZodObject<Shape>
  fields(actor: Member, ids: string[], form: ReturnType<typeof fieldsFor>): Promise<FieldView[]>
  /** Does it with one row, in the transaction of all of them. Throws the domain's refusals. */
  each(work: Work, actor: Member, id: string, input: z.output<z.ZodObject<Shape>>): Promise<RowChange[]>
  hold?: HoldRows
  /** How a change is told, where it is not one of a column. */
  tell?: TellChange
}

/** A verb on the rows that are chosen in a list: the first press tells row by row what would change and what is refused, the second one does all of it. The
 *  form begins with the chosen rows, and each can be left out there. */
export function onSeveral<Shape extends z.ZodRawShape>(plan: Plan<Shape>): Verb {
  const { name, of, schema, fields, each, hold, tell = tellColumn(of), ...more } = plan
  return verb({
    ...more,
    ...{ name, on: 'rows' },
    schema: z.strictObject({
      ...schema.shape,
      ids: z.array(z.uuid('missing'), 'missing').min(1).max(1000),
      agreed: z.string().max(100).optional(),
    }),
    form: async (actor, chosen, sought?: FieldSearch) => {
      const form = fieldsFor(actor, sought)
      const ids = chosen.split(',').filter(isId)
      const text = form.textIn('ids')
      const found = await rowsToChoose(actor, of, { text, chosen: text ? [] : ids, detailed: true })
      const rows = form.field('several', 'ids', { ...found, label: 'several-rows', required: true, value: ids })
      const told = form.say(`${name}-text`)
      return {
        text: told,
        button: form.say('share-several-button'),
        fields: [rows, ...(await fields(actor, ids, form))],
      }
    },
    call: async (actor, input, _, once) => {
      const { ids, agreed, ...filled } = input as { ids: string[]; agreed?: string } & z.output<z.ZodObject<Shape>>
      const { say } = fieldsFor(actor)
      try {
        const work = (work: Work, id: string) => each(work, actor, id, filled as z.output<z.ZodObject<Shape>>)
        const { changed, same } = await withSeveral(actor, { ids, said: [of, name, filled], agreed, hold }, work, once)
        const told = [
          { label: say('several-changed'), value: String(changed) },
          { label: say('several-same'), value: String(same) },
        ]
        return { message: 'done-with-several', to: { subject: of }, told }
      } catch (error) {
        if (!(error instanceof SeveralNotAgreed)) throw error
        const shown = error as SeveralNotAgreed<RowsEffect>
        const problem = shown.effect.refused.length > 0 ? 'some-rows-refused' : 'effect-changed'
        return { preview: await rowsPreview(actor, of, shown, tell), isOther: agreed !== undefined, problem }
      }
    },
  })
}
