import { joined } from '../../../words/catalogue.ts'
import { nounLabels } from '../../../words/labels/nouns.text.ts'
import { pairsOf } from '../../../words/pairs.ts'

/** What one does with kinds of things, where a change of a level is told. */
export const doingTexts = joined(
  nounLabels,
  pairsOf({
    Doing: {
      read: ['see', 'sehen'],
      create: ['create', 'anlegen'],
      update: ['change', 'ändern'],
      delete: ['delete', 'löschen'],
      share: ['share', 'teilen'],
      unshare: ['end', 'beenden'],
      onboard: ['take in customers', 'Kunden aufnehmen'],
      invite: ['invite', 'einladen'],
      disable: ['disable', 'sperren'],
      preview: ['see the portal as they do', 'das Portal wie sie sehen'],
      join: ['join two', 'zwei vereinen'],
      run: ['run', 'starten'],
      schedule: ['schedule', 'planen'],
      deliver: ['deliver', 'zustellen'],
      enter: ['enter', 'betreten'],
      answer: ['answer', 'beantworten'],
      some: ['{doing} (some)', '{doing} (einige)'],
    },
  }),
)
