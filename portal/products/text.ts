import { catalogue } from '../../words/catalogue.ts'

/** Texts of the page of a product. */
export const productTexts = catalogue(
  {
    none: 'You see no {_project} about it.',
  },
  {
    none: 'Sie sehen dazu keine {_projects}.',
  },
)
