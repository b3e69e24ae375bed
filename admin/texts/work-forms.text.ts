import { pairs } from '../../words/pairs.ts'

/** The forms of what is done on the home page. */
export const workFormTexts = pairs({
  'extend-share-text': [
    'Whoever it is shared with keeps what it opens, until this day.',
    'Mit wem es geteilt ist, behält bis zu diesem Tag, was es öffnet.',
  ],
  'extend-share-button': ['Extend the share', 'Freigabe verlängern'],
  'last-day': ['Last day', 'Letzter Tag'],
  'last-day-hint': ['It ends with this day.', 'Sie endet mit diesem Tag.'],
  'usual-end-text': [
    'It ends some days after its project closes then, as new shares with others do; if the project is closed, or it is a share of a product, so long from today.',
    'Sie endet dann einige Tage nach dem Abschluss ihres Projekts, wie neue Freigaben an andere; ist es abgeschlossen oder gilt sie einem Produkt, so lange nach heute.',
  ],
  'usual-end-button': ['Give it the usual end', 'Das übliche Ende geben'],
  'let-end-text': [
    'Nothing changes until then: it ends on its day, and nobody is asked or mailed about it before.',
    'Bis dahin ändert sich nichts: Sie endet an ihrem Tag, und vorher wird niemand danach gefragt oder angeschrieben.',
  ],
  'let-end-button': ['Let it end', 'Enden lassen'],
  'withdraw-invitation-text': [
    'The link that was mailed is worthless from then on, and nobody comes in by it. What was shared with this person alone is suspended. They can be invited again.',
    'Der versandte Link gilt von da an nicht mehr, und niemand kommt mit ihm herein. Was mit dieser Person allein geteilt war, ruht. Sie kann wieder eingeladen werden.',
  ],
  'withdraw-invitation-button': ['Withdraw the invitation', 'Einladung zurückziehen'],
  'answer-text': [
    'Stands below what was written, for everybody who reads it, and is mailed to those who follow.',
    'Steht unter dem Geschriebenen, für alle, die es lesen, und geht per E-Mail an die, die folgen.',
  ],
  'answer-button': ['Send the answer', 'Antwort senden'],
  'answer-body': ['Your answer', 'Ihre Antwort'],
  'wake-text': ['It stands on your first page again.', 'Es steht wieder auf Ihrer ersten Seite.'],
  'wake-button': ['Show it again', 'Wieder zeigen'],
})
