import { pairs } from '../../words/pairs.ts'

/** The menu's groups: what staff do. */
export const groupTexts = pairs({
  customers: ['Customers', 'Kunden'],
  people: ['People', 'Personen'],
  projects: ['Projects', 'Projekte'],
  reports: ['Reports', 'Berichte'],
  access: ['Access', 'Zugriff'],
  system: ['System', 'System'],
})
