import { pairsOf } from '../pairs.ts'

/** What the kinds of records, the areas of a project, and the powers in them are called. */
export const levelLabels = pairsOf({
  RecordKind: {
    organisations: ['Organisations', 'Organisationen'],
    people: ['People', 'Personen'],
    products: ['Products', 'Produkte'],
    overview: ['Overview', 'Überblick'],
    plan: ['Plan', 'Plan'],
    tasks: ['{_Tasks}', '{_Tasks}'],
    raid: ['Risks, issues, decisions', 'Risiken, Probleme, Entscheidungen'],
    statusReports: ['Status reports', 'Statusberichte'],
    documents: ['{_Documents}', '{_Documents}'],
    updates: ['{_Updates}', '{_Updates}'],
    time: ['Hours', 'Stunden'],
    expenses: ['Expenses', 'Spesen'],
    budget: ['Budget', 'Budget'],
    reports: ['Reports', 'Berichte'],
    access: ['Access', 'Zugriff'],
    system: ['System', 'System'],
  },
  Power: {
    none: ['Nothing', 'Nichts'],
    view: ['See', 'Sehen'],
    contribute: ['Contribute', 'Beitragen'],
    manage: ['Manage', 'Verwalten'],
  },
  AreaAccess: {
    none: ['Closed', 'Geschlossen'],
    view: ['See', 'Sehen'],
    edit: ['Edit', 'Bearbeiten'],
  },
  FieldReach: {
    everybody: ['Everybody', 'Alle'],
    inside: ['Only our people', 'Nur unsere Leute'],
    nobody: ['Nobody', 'Niemand'],
  },
})
