import { pairs } from '../../words/pairs.ts'

/** What the kinds of things are called in menus and headings. */
export const subjectTexts = pairs({
  Organisation: ['Organisations', 'Organisationen'],
  Product: ['Products', 'Produkte'],
  ProductCategory: ['Product categories', 'Produktkategorien'],
  Person: ['Persons', 'Personen'],
  Membership: ['Members', 'Mitglieder'],
  Group: ['Groups', 'Gruppen'],
  GroupMember: ['Members of groups', 'Mitglieder von Gruppen'],
  Team: ['Teams', 'Teams'],
  TeamMember: ['Members of teams', 'Mitglieder von Teams'],
  Invitation: ['Invitations', 'Einladungen'],
  Project: ['Projects', 'Projekte'],
  Phase: ['Phases', 'Phasen'],
  Milestone: ['Milestones', 'Meilensteine'],
  Task: ['Tasks', 'Aufgaben'],
  TaskDependency: ['Dependencies', 'Abhängigkeiten'],
  RaidEntry: ['RAID', 'RAID'],
  StatusReport: ['Status reports', 'Statusberichte'],
  Update: ['Updates', 'Neuigkeiten'],
  Comment: ['Comments', 'Kommentare'],
  File: ['Documents', 'Dokumente'],
  Report: ['Reports', 'Berichte'],
  Schedule: ['Schedules', 'Zeitpläne'],
  ScheduleRecipient: ['Recipients', 'Empfänger'],
  Run: ['Runs', 'Läufe'],
  Delivery: ['Deliveries', 'Zustellungen'],
  Suppression: ['Unsubscribed', 'Abbestellt'],
  Grant: ['Grants', 'Freigaben'],
  AccessLevel: ['Access levels', 'Zugriffsstufen'],
  ProjectAccessLevel: ['Project access levels', 'Projektzugriffsstufen'],
  LayoutTemplate: ['Layouts', 'Ansichten'],
  LayoutAssignment: ['Who gets which layout', 'Wer welche Ansicht hat'],
  Activity: ['Activity', 'Aktivität'],
})

/** The menu's groups: what staff do. */
export const groupTexts = pairs({
  customers: ['Customers', 'Kunden'],
  people: ['People', 'Personen'],
  projects: ['Projects', 'Projekte'],
  reports: ['Reports', 'Berichte'],
  access: ['Access', 'Zugriff'],
  system: ['System', 'System'],
})
