import { catalogue } from '../../words/catalogue.ts'

/** A form that two people saved at the same time. */
export const meanwhileTexts = catalogue(
  {
    lead: 'Somebody else has saved this meanwhile, so nothing of yours was saved. What only they changed is in the form by now; where both of you changed something, both values are shown. What you save now counts.',
    both: 'Somebody else has saved “{value}” meanwhile. Keep what you wrote, or write that.',
    empty: 'nothing',
    takeTheirs: 'Take all that was saved meanwhile',
  },
  {
    lead: 'Jemand anderes hat dies inzwischen gespeichert, deshalb ist von Ihrem nichts gespeichert. Was nur dort geändert wurde, steht jetzt im Formular; wo beide etwas geändert haben, stehen beide Werte. Es gilt, was Sie jetzt speichern.',
    both: 'Jemand anderes hat inzwischen „{value}“ gespeichert. Lassen Sie Ihres stehen, oder schreiben Sie das.',
    empty: 'nichts',
    takeTheirs: 'Alles übernehmen, was inzwischen gespeichert wurde',
  },
)
