import type { Member } from '../../domain/access/actor/actor.ts'
import { importFieldTexts } from '../../domain/imports/kinds/fields.text.ts'
import { chartFormTexts } from '../../domain/reports/filling/chart.text.ts'
import { wordFormTexts } from '../../domain/reports/filling/words.text.ts'
import { joined, speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import { documentFormTexts } from '../texts/document-forms.text.ts'
import { askingFormTexts } from '../texts/forms/asking-forms.text.ts'
import { audienceTexts } from '../texts/forms/audience-forms.text.ts'
import { bulkFormTexts } from '../texts/forms/bulk-forms.text.ts'
import { fieldTexts } from '../texts/forms/fields.text.ts'
import { layoutFormTexts } from '../texts/forms/layout-forms.text.ts'
import { levelFormTexts } from '../texts/forms/level-forms.text.ts'
import { memberFormTexts } from '../texts/forms/member-forms.text.ts'
import { partnerFormTexts } from '../texts/forms/partner-forms.text.ts'
import { pictureFormTexts } from '../texts/forms/picture-forms.text.ts'
import { reportFormTexts } from '../texts/forms/report-forms.text.ts'
import { ruleFormTexts } from '../texts/forms/rule-forms.text.ts'
import { setFormTexts } from '../texts/forms/set-forms.text.ts'
import { whoSeesTexts } from '../texts/forms/who-sees.text.ts'
import { importFormTexts } from '../texts/imports/forms.text.ts'
import { licenceFormTexts } from '../texts/licence-forms.text.ts'
import { meantPeopleTexts } from '../texts/meant/people.text.ts'
import { severalTexts } from '../texts/several.text.ts'
import { workFormTexts } from '../texts/work-forms.text.ts'
import { type Choice, type Choosing, type FieldChoices, rowsToChoose } from './choices.ts'
import type { FieldSearch, FieldView } from './form-view.ts'

const texts = joined(
  labels,
  fieldTexts,
  memberFormTexts,
  licenceFormTexts,
  reportFormTexts,
  chartFormTexts,
  wordFormTexts,
  levelFormTexts,
  setFormTexts,
  whoSeesTexts,
  ruleFormTexts,
  layoutFormTexts,
  bulkFormTexts,
  askingFormTexts,
  documentFormTexts,
  audienceTexts,
  pictureFormTexts,
  partnerFormTexts,
  importFormTexts,
  importFieldTexts,
  workFormTexts,
  severalTexts,
  meantPeopleTexts,
)

type More = Omit<FieldView, 'name' | 'kind' | 'label'> & { label?: keyof typeof texts.en }

/** Makes fields in a member's language: labelled by a word of the forms that is their name, or by `label`, which may be a column's;
 *  hinted where there is a hint for their name or that word. In a
 *  field that something is `sought` in, there is that to choose. */
export function fieldsFor(actor: Member, sought?: FieldSearch) {
  const say = speaker(texts, actor.locale)
  const field = (kind: FieldView['kind'], name: string, { label, ...more }: More = {}): FieldView => {
    const key = (label ?? name) as keyof typeof texts.en
    const hint = [key, name].map((word) => `${word}-hint`).find((word) => Object.hasOwn(texts.en, word))
    return { kind, name, label: say(key), ...(hint && { hint: say(hint as typeof key) }), ...more }
  }
  /** A choice of something; without `required` it begins with nothing. */
  const choice = (name: string, found: Choice[] | FieldChoices, more: More = {}) =>
    field('choice', name, { ...(Array.isArray(found) ? { choices: found } : found), ...more })
  const textIn = (name: string) => (sought?.field === name ? sought.text : undefined)
  const valueIn = (name: string) => (sought?.field === name ? sought.value : undefined)
  return {
    say,
    field,
    choice,
    textIn,
    valueIn,
    /** A choice of one of a model's rows, which one it begins with among them. */
    row: async (name: string, subject: string, { where, chosen, detailed = false, ...more }: More & Choosing = {}) => {
      const text = textIn(name)
      const known = chosen ?? (typeof more.value === 'string' ? [more.value] : [])
      return choice(
        name,
        await rowsToChoose(actor, subject, { where, text, detailed, chosen: text ? [] : known }),
        more,
      )
    },
  }
}

/** A choice that begins with what is called so, where there is such a one. */
export function beginningWith(label: string, field: FieldView): FieldView {
  const usual = field.choices?.find((choice) => choice.label === label)
  return { ...field, ...(usual && { value: usual.value }) }
}
