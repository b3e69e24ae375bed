import { catalogue } from '../../words/catalogue.ts'

/** Texts of what stands above every section of a project. */
export const projectTexts = catalogue(
  {
    projects: 'Projects',
    sections: 'Sections of the project',
  },
  {
    projects: 'Projekte',
    sections: 'Bereiche des Projekts',
  },
)
