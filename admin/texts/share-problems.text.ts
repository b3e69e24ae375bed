import { catalogue } from '../../words/catalogue.ts'

/** Why something cannot be shared, or not so. */
export const shareProblems = catalogue(
  {
    'inside-only': 'This level is for the host’s own people only.',
    'above-own-level':
      'The level “{level}” opens more than is open to you here: {areas}. Choose one that opens no more than your own, or have it shared by somebody who may do that.',
    'fields-unseen':
      'The level “{level}” shows what you do not see here yourself: {fields}. Choose one that shows no more than your own, or have it shared by somebody who sees that.',
    'not-to-be-shared-with': 'It can be shared with its own organisation, with us, and with partners.',
    'answered-already': 'This has been answered already. Nothing was changed.',
    'rule-needs-end': 'All projects are opened to a partner until a day only. Choose one.',
    'share-Organisation':
      'All projects of an organisation are shared by those of us alone who manage every one of them. Nothing was changed.',
    'shared-unseen':
      'It is shared with them already, by somebody else. You cannot see that share, so it was left as it is; a supervisor or an administrator can change it.',
  },
  {
    'inside-only': 'Diese Stufe ist nur für die eigenen Leute des Gastgebers.',
    'above-own-level':
      'Die Stufe „{level}“ öffnet mehr, als Ihnen selbst hier offensteht: {areas}. Wählen Sie eine, die nicht mehr öffnet als Ihre eigene, oder lassen Sie es von jemandem teilen, der das darf.',
    'fields-unseen':
      'Die Stufe „{level}“ zeigt, was Sie selbst hier nicht sehen: {fields}. Wählen Sie eine, die nicht mehr zeigt als Ihre eigene, oder lassen Sie es von jemandem teilen, der das sieht.',
    'not-to-be-shared-with': 'Geteilt werden kann mit der eigenen Organisation, mit uns und mit Partnern.',
    'answered-already': 'Das ist schon beantwortet. Es wurde nichts geändert.',
    'rule-needs-end': 'Für Partner werden alle Projekte nur bis zu einem Tag geöffnet. Wählen Sie einen.',
    'share-Organisation':
      'Alle Projekte einer Organisation teilt nur, wer von uns sie alle verwaltet. Es wurde nichts geändert.',
    'shared-unseen':
      'Es ist schon mit ihnen geteilt, durch jemand anderen. Diese Freigabe sehen Sie nicht, darum blieb sie, wie sie ist; Aufsicht oder Administration können sie ändern.',
  },
)
