import type { Member } from '../../domain/access/actor.ts'
import { speaker } from '../../words/catalogue.ts'
import { fieldTexts } from '../texts/fields.text.ts'
import { reportFormTexts } from '../texts/report-forms.text.ts'
import type { Choice } from './choices.ts'
import type { FieldView } from './form-view.ts'

const texts = {
  en: { ...fieldTexts.en, ...reportFormTexts.en },
  de: { ...fieldTexts.de, ...reportFormTexts.de },
}

type More = Omit<FieldView, 'name' | 'kind' | 'label'> & { label?: keyof typeof texts.en }

/** Makes fields in a member's language: labelled by their name, unless by a word of their own; hinted where there is one. */
export function fieldsFor({ locale }: Member) {
  const say = speaker(texts, locale)
  const field = (kind: FieldView['kind'], name: string, { label, ...more }: More = {}): FieldView => {
    const key = (label ?? name) as keyof typeof texts.en
    const hint = `${key}-hint`
    return { kind, name, label: say(key), ...(hint in texts.en && { hint: say(hint as typeof key) }), ...more }
  }
  return {
    say,
    field,
    /** A choice of something; without `required` it begins with nothing. */
    choice: (name: string, choices: Choice[], more: More = {}) => field('choice', name, { choices, ...more }),
  }
}
