import { catalogue } from '../../words/catalogue.ts'

/** Texts of what stands above every section of a project. */
export const projectTexts = catalogue(
  {
    projects: 'Projects',
    sections: 'Sections of the project',
    overview: 'Overview',
    plan: 'Plan',
    tasks: 'Tasks',
    raid: 'Risks and issues',
    documents: 'Documents',
    updates: 'Updates',
  },
  {
    projects: 'Projekte',
    sections: 'Bereiche des Projekts',
    overview: 'Überblick',
    plan: 'Plan',
    tasks: 'Aufgaben',
    raid: 'Risiken und Probleme',
    documents: 'Dokumente',
    updates: 'Neuigkeiten',
  },
)
