import { catalogue } from '../../../words/catalogue.ts'

/** Why something cannot be shared, or not so. */
export const shareProblems = catalogue(
  {
    'inside-only': 'This level is for the host’s own people only.',
    'above-own-level':
      'The level “{level}” opens more than is open to you here: {areas}. Choose one that opens no more than your own, or have it shared by somebody who may do that.',
    'beyond-own-close':
      'Your own access here ends with the project, and nobody gives longer than they have. Leave the day empty, then theirs ends with it too, or choose {until} or an earlier one.',
    'beyond-own-end':
      'Your own access here ends on {until}, and nobody gives longer than they have. Choose that day or an earlier one.',
    'fields-unseen':
      'The level “{level}” shows what you do not see here yourself: {fields}. Choose one that shows no more than your own, or have it shared by somebody who sees that.',
    'not-to-be-shared-with': 'It can be shared with its own organisation, with us, and with partners.',
    'answered-already': 'This has been answered already. Nothing was changed.',
    'no-later': 'It lasts as long already. Choose a later day.',
    'share-changed': 'This share has ended, or has another end by now. Nothing was changed.',
    'nothing-to-end': 'This has ended already, or has not begun. Nothing was changed.',
    'rule-needs-end': 'All projects are opened to a partner until a day only. Choose one.',
    'product-needs-end':
      'A product is opened to a partner until a day only: it does not close by itself, as a project does. Choose one.',
    'too-often': 'That was too much at once. Please wait a minute.',
    'too-many-projects': 'At most {projects} projects are shared at once, and these are {count}. Share them in parts.',
    'too-many-principals':
      'At most {principals} people, teams, groups and organisations are chosen at once, and these are {count}. Share in parts.',
    'too-many-pairs':
      'At most {pairs} shares are made at once, and these would be {count}: every project with each of those chosen. Share in parts.',
    'some-refused':
      'Nothing was shared: some of it is refused, as the table below says. Leave that out, or choose something else, and look again.',
    'share-Project': 'You may not share this project.',
    'share-Organisation':
      'All projects of an organisation are shared by those of us alone who manage every one of them. Nothing was changed.',
    'shared-unseen':
      'It is shared with them already, by somebody else. You cannot see that share, so it was left as it is; a supervisor or an administrator can change it.',
  },
  {
    'inside-only': 'Diese Stufe ist nur für die eigenen Leute des Gastgebers.',
    'above-own-level':
      'Die Stufe „{level}“ öffnet mehr, als Ihnen selbst hier offensteht: {areas}. Wählen Sie eine, die nicht mehr öffnet als Ihre eigene, oder lassen Sie es von jemandem teilen, der das darf.',
    'beyond-own-close':
      'Ihr eigener Zugang endet hier mit dem Projekt, und länger als der eigene lässt sich keiner geben. Lassen Sie den Tag leer, dann endet auch dieser mit ihm, oder wählen Sie den {until} oder einen früheren Tag.',
    'beyond-own-end':
      'Ihr eigener Zugang endet hier am {until}, und länger als der eigene lässt sich keiner geben. Wählen Sie diesen Tag oder einen früheren.',
    'fields-unseen':
      'Die Stufe „{level}“ zeigt, was Sie selbst hier nicht sehen: {fields}. Wählen Sie eine, die nicht mehr zeigt als Ihre eigene, oder lassen Sie es von jemandem teilen, der das sieht.',
    'not-to-be-shared-with': 'Geteilt werden kann mit der eigenen Organisation, mit uns und mit Partnern.',
    'answered-already': 'Das ist schon beantwortet. Es wurde nichts geändert.',
    'no-later': 'So lange gilt sie schon. Bitte wählen Sie einen späteren Tag.',
    'share-changed': 'Diese Freigabe hat geendet oder inzwischen ein anderes Ende. Es wurde nichts geändert.',
    'nothing-to-end': 'Das ist schon beendet, oder hat noch nicht begonnen. Es wurde nichts geändert.',
    'rule-needs-end': 'Für Partner werden alle Projekte nur bis zu einem Tag geöffnet. Wählen Sie einen.',
    'product-needs-end':
      'Ein Produkt wird für Partner nur bis zu einem Tag geöffnet: Es schließt nicht von selbst wie ein Projekt. Wählen Sie einen.',
    'too-often': 'Das war zu viel auf einmal. Bitte warten Sie eine Minute.',
    'too-many-projects':
      'Auf einmal lassen sich höchstens {projects} Projekte teilen, es sind aber {count}. Teilen Sie sie in Schritten.',
    'too-many-principals':
      'Auf einmal lassen sich höchstens {principals} Personen, Teams, Gruppen und Organisationen wählen, es sind aber {count}. Teilen Sie in Schritten.',
    'too-many-pairs':
      'Auf einmal entstehen höchstens {pairs} Freigaben, es wären aber {count}: jedes Projekt mit allen Gewählten. Teilen Sie in Schritten.',
    'some-refused':
      'Nichts wurde geteilt: Manches geht nicht, wie die Tabelle unten zeigt. Lassen Sie es weg, oder wählen Sie anderes, und sehen Sie noch einmal nach.',
    'share-Project': 'Sie dürfen dieses Projekt nicht teilen.',
    'share-Organisation':
      'Alle Projekte einer Organisation teilt nur, wer von uns sie alle verwaltet. Es wurde nichts geändert.',
    'shared-unseen':
      'Es ist schon mit ihnen geteilt, durch jemand anderen. Diese Freigabe sehen Sie nicht, darum blieb sie, wie sie ist; Aufsicht oder Administration können sie ändern.',
  },
)
