import type { z } from 'zod'
import type { Member } from '../../domain/access/actor/actor.ts'
import type { Action } from '../../domain/access/vocabulary.ts'
import type { Once } from '../../domain/once.ts'
import type { verbTexts } from '../texts/verbs.text.ts'
import type { FieldSearch, FormView, VerbPreview } from './form-view.ts'
import { isLook, type Looking } from './looking.ts'
import { parsed } from './parsed.ts'
import type { PictureView } from './picture-view.ts'

/** What came of a verb: what to say, where to go next, and what is told this once; a secret is to be copied, a link opens beside. */
export type VerbResult = {
  message: keyof typeof verbTexts.en
  /** With a verb it is gone there at once. */
  to?: { subject: string; id?: string; verb?: string }
  told?: { label: string; value: string; note?: string; secret?: true; link?: true }[]
}

/** What was shown first, as it would be; `isOther`: something else was shown before, and agreed to, which is told as `problem`. */
export type ShownFirst = {
  preview: VerbPreview
  isOther: boolean
  problem?: 'effect-changed' | 'some-refused' | 'some-rows-refused'
}

/** What came of pressing a button: it was done, or shown first. Or what was asked for while it is filled in: a picture of it. */
export type VerbOutcome = VerbResult | ShownFirst | { picture: PictureView }

/** A button that calls a domain verb, on a whole list, on one row of it or on those that are chosen in it, for those the ability lets do it. */
export type Verb = {
  name: string
  on: 'list' | 'row' | 'rows'
  may: Action
  icon: string
  /** The column that it writes, where only who may write that one is offered it. */
  column?: string
  /** Whether there is anything for a member to do on a row as it is; without, its button is not shown. */
  fits?(row: Record<string, unknown>, actor: Member): boolean
  /** What is to be filled in, with its choices, in the member's language. `id`: the row it is about, or the chosen ones
   *  with commas. In the field that something is `sought` in, the choices are those that fit. */
  form(actor: Member, id: string, sought?: FieldSearch): Promise<FormView>
  /** Calls the verb with what came from outside, once under its key. Throws the domain's refusals. */
  run(actor: Member, input: unknown, id: string, once?: Once): Promise<VerbOutcome>
}

type Plan<Schema extends z.ZodType> = Omit<Verb, 'run'> & {
  schema: Schema
  /** What is seen of it while it is filled in, where that is shown. */
  look?: Looking
  call(actor: Member, input: z.output<Schema>, id: string, once?: Once): Promise<VerbOutcome>
}

/** A verb whose input is what a schema says; anything else is Invalid. */
export function verb<Schema extends z.ZodType>({ schema, call, look, ...plan }: Plan<Schema>): Verb {
  return {
    ...plan,
    run: async (actor, input, id, once) => {
      if (look && isLook(input)) return { picture: await look(actor, input, id, once) }
      return call(actor, parsed(schema, input), id, once)
    },
  }
}
