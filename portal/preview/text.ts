import { catalogue } from '../../words/catalogue.ts'

/** Looking at the portal as somebody else. */
export const previewTexts = catalogue(
  {
    title: 'See the portal as {as}',
    lead: 'For half an hour you see what {as} of {organisation} sees, and change nothing. They can read in their own log that you did.',
    begin: 'Begin',
    label: 'Preview',
    bar: 'You see what {as} of {organisation} sees. Nothing can be changed.',
    end: 'End the preview',
  },
  {
    title: 'Das Portal wie {as} sehen',
    lead: 'Eine halbe Stunde lang sehen Sie, was {as} von {organisation} sieht, und ändern nichts. Im eigenen Protokoll ist zu lesen, dass Sie es getan haben.',
    begin: 'Beginnen',
    label: 'Vorschau',
    bar: 'Sie sehen, was {as} von {organisation} sieht. Nichts lässt sich ändern.',
    end: 'Vorschau beenden',
  },
)
