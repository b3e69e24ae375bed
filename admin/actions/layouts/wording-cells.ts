import type { Member } from '../../../domain/access/actor/actor.ts'
import type { Layout } from '../../../domain/access/layouts.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import { mainNouns } from '../../../words/main-nouns.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldView } from '../form-view.ts'
import { wordingRows } from './wording.ts'

/** What each main noun is called, a row each, with a column for one and for many of it in each language. */
export function wordingCells(actor: Member, { wording }: Layout): FieldView {
  const { say, field } = fieldsFor(actor)
  const label = speaker(labels, actor.locale)
  return field('cells', 'wording', {
    choices: (['en.one', 'en.many', 'de.one', 'de.many'] as const).map((value) => ({ value, label: say(value) })),
    fields: mainNouns.map((name) => ({ kind: 'text', name, label: label(`MainNoun.${name}`) })),
    value: wordingRows(wording),
  })
}
