import { z } from 'zod'
import type { Member } from '../../domain/access/actor/actor.ts'
import type { Once } from '../../domain/once.ts'
import type { documentFormTexts } from '../texts/document-forms.text.ts'
import type { fieldTexts } from '../texts/forms/fields.text.ts'
import type { layoutFormTexts } from '../texts/forms/layout-forms.text.ts'
import type { levelFormTexts } from '../texts/forms/level-forms.text.ts'
import type { importFormTexts } from '../texts/imports/forms.text.ts'
import type { licenceFormTexts } from '../texts/licence-forms.text.ts'
import type { workFormTexts } from '../texts/work-forms.text.ts'
import { fieldsFor } from './fields.ts'
import { keptMeaning, meaningFirst, shownMeaning } from './meant/shown-meaning.ts'
import { type Verb, type VerbResult, verb } from './verb.ts'

type Texts =
  | keyof typeof licenceFormTexts.en
  | keyof typeof fieldTexts.en
  | keyof typeof levelFormTexts.en
  | keyof typeof layoutFormTexts.en
  | keyof typeof importFormTexts.en
  | keyof typeof workFormTexts.en
  | keyof typeof documentFormTexts.en
/** Verbs that say what they do, and what their button is called. */
type Named = {
  [Text in Texts]: Text extends `${infer Name}-text` ? (`${Name}-button` extends Texts ? Name : never) : never
}[Texts]

type Plan = Pick<Verb, 'may' | 'icon' | 'fits'> & {
  name: Named
  /** What it means for whom, as things stand, told beside what it does, and done only while it means just that; nothing where whoever asks may not know. */
  means?(actor: Member, id: string): Promise<string>
  /** Its button takes something away. */
  danger?: true
  message: VerbResult['message']
  /** What is shown when it has been done; of a row that is gone, the list. */
  to(id: string): VerbResult['to']
  call(actor: Member, id: string, once?: Once): Promise<unknown>
}

const schema = z.strictObject(shownMeaning)

/** A button on a row with nothing to fill in: says what it does, and does it when it is pressed once more. */
export function press({ name, danger, means, message, to, call, ...plan }: Plan): Verb {
  return verb({
    ...plan,
    ...{ name, on: 'row', schema },
    form: async (actor, id) => {
      const { say } = fieldsFor(actor)
      const meaning = await means?.(actor, id)
      const text = [say(`${name}-text`), meaning].filter(Boolean).join(' ')
      return { text, button: say(`${name}-button`), ...(danger && { danger }), fields: keptMeaning(id, meaning) }
    },
    call: async (actor, { agreed }, id, once) => {
      const first = meaningFirst(id, await means?.(actor, id), agreed, fieldsFor(actor).say(`${name}-button`))
      if (first) return first
      await call(actor, id, once)
      return { message, to: to(id) }
    },
  })
}
