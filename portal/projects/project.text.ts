import { catalogue } from '../../words/catalogue.ts'

/** Texts of what stands above every section of a project. */
export const projectTexts = catalogue(
  {
    sections: 'Sections of the {_project}',
  },
  {
    sections: 'Bereiche',
  },
)
