import type { Member } from '../../domain/access/actor.ts'
import { speaker } from '../../words/catalogue.ts'
import { fieldTexts } from '../texts/fields.text.ts'
import type { Choice } from './choices.ts'
import type { FieldView } from './form-view.ts'

type More = Omit<FieldView, 'name' | 'kind' | 'label'> & { label?: keyof typeof fieldTexts.en }

/** Makes fields in a member's language: labelled by their name, unless by a word of their own; hinted where there is one. */
export function fieldsFor({ locale }: Member) {
  const say = speaker(fieldTexts, locale)
  const field = (kind: FieldView['kind'], name: string, { label, ...more }: More = {}): FieldView => {
    const key = (label ?? name) as keyof typeof fieldTexts.en
    const hint = `${key}-hint`
    return { kind, name, label: say(key), ...(hint in fieldTexts.en && { hint: say(hint as typeof key) }), ...more }
  }
  return {
    say,
    field,
    /** A choice of something; without `required` it begins with nothing. */
    choice: (name: string, choices: Choice[], more: More = {}) => field('choice', name, { choices, ...more }),
  }
}
