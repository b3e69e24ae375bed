import { pairsOf } from '../pairs.ts'
import { creatorId, inProjects, internalNote, own, updatedAt } from './in-projects.ts'

/** What the kinds of things are called: in menus and headings, as sections of a project, and in reports. */
export const nounLabels = pairsOf({
  Subject: {
    Organisation: ['Organisations', 'Organisationen'],
    BillingAccount: ['Billing details', 'Rechnungsangaben'],
    Invoice: ['Invoices', 'Rechnungen'],
    Product: ['Products', 'Produkte'],
    ProductCategory: ['Product categories', 'Produktkategorien'],
    Person: ['Persons', 'Personen'],
    Membership: ['Members', 'Mitglieder'],
    Contact: ['Contacts', 'Kontakte'],
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
    DecisionLogEntry: ['Decisions', 'Entscheidungen'],
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
    AccessRequest: ['Requests for access', 'Wünsche nach Zugriff'],
    Grant: ['Grants', 'Freigaben'],
    AccessLevel: ['Access levels', 'Zugriffsstufen'],
    ProjectAccessLevel: ['Project access levels', 'Projektzugriffsstufen'],
    LayoutTemplate: ['Layouts', 'Ansichten'],
    LayoutAssignment: ['Who gets which layout', 'Wer welche Ansicht hat'],
    Activity: ['Activity', 'Aktivität'],
  },
  // What a layout template can call otherwise: one of them, and many.
  MainNoun: {
    project: ['Project', 'Projekt'],
    projects: ['Projects', 'Projekte'],
    task: ['Task', 'Aufgabe'],
    tasks: ['Tasks', 'Aufgaben'],
    milestone: ['Milestone', 'Meilenstein'],
    milestones: ['Milestones', 'Meilensteine'],
    document: ['Document', 'Dokument'],
    documents: ['Documents', 'Dokumente'],
    update: ['Update', 'Neuigkeit'],
    updates: ['Updates', 'Neuigkeiten'],
  },
  Navigation: {
    reports: ['Reports', 'Berichte'],
    account: ['Account', 'Konto'],
  },
  Section: {
    overview: ['Overview', 'Überblick'],
    plan: ['Plan', 'Plan'],
    tasks: ['Tasks', 'Aufgaben'],
    raid: ['Risks and issues', 'Risiken und Probleme'],
    decisions: ['Decisions', 'Entscheidungen'],
    documents: ['Documents', 'Dokumente'],
    updates: ['Updates', 'Neuigkeiten'],
  },
  ReportEntity: {
    project: ['Project', 'Projekt'],
    task: ['Task', 'Aufgabe'],
    milestone: ['Milestone', 'Meilenstein'],
    decision: ['Decision', 'Entscheidung'],
  },
  // The verb that begins a report.
  ReportVerb: {
    project: ['Report on projects', 'Bericht über Projekte'],
    task: ['Report on tasks', 'Bericht über Aufgaben'],
    milestone: ['Report on milestones', 'Bericht über Meilensteine'],
    decision: ['Report on decisions', 'Bericht über Entscheidungen'],
  },
  ReportCount: {
    project: [
      '{count, plural, =0 {no projects} one {1 project} other {# projects}}',
      '{count, plural, =0 {keine Projekte} one {1 Projekt} other {# Projekte}}',
    ],
    task: [
      '{count, plural, =0 {no tasks} one {1 task} other {# tasks}}',
      '{count, plural, =0 {keine Aufgaben} one {1 Aufgabe} other {# Aufgaben}}',
    ],
    milestone: [
      '{count, plural, =0 {no milestones} one {1 milestone} other {# milestones}}',
      '{count, plural, =0 {keine Meilensteine} one {1 Meilenstein} other {# Meilensteine}}',
    ],
    decision: [
      '{count, plural, =0 {no decisions} one {1 decision} other {# decisions}}',
      '{count, plural, =0 {keine Entscheidungen} one {1 Entscheidung} other {# Entscheidungen}}',
    ],
  },
  ReportScope: {
    project: [
      'Projects of {organisation} that are shared with you',
      'Projekte von {organisation}, die mit Ihnen geteilt sind',
    ],
    task: [
      'Tasks of {organisation} that are shared with you',
      'Aufgaben von {organisation}, die mit Ihnen geteilt sind',
    ],
    milestone: [
      'Milestones of {organisation} that are shared with you',
      'Meilensteine von {organisation}, die mit Ihnen geteilt sind',
    ],
    decision: [
      'Decisions of {organisation} that are shared with you',
      'Entscheidungen von {organisation}, die mit Ihnen geteilt sind',
    ],
  },
  ReportScopeAll: {
    project: ['All projects that are shared with you', 'Alle Projekte, die mit Ihnen geteilt sind'],
    task: ['All tasks that are shared with you', 'Alle Aufgaben, die mit Ihnen geteilt sind'],
    milestone: ['All milestones that are shared with you', 'Alle Meilensteine, die mit Ihnen geteilt sind'],
    decision: ['All decisions that are shared with you', 'Alle Entscheidungen, die mit Ihnen geteilt sind'],
  },
  DecisionLogEntry: {
    ...{ ...inProjects, ...own, updatedAt, internalNote, creatorId },
    title: ['Decision', 'Entscheidung'],
    decidedOn: ['Decided on', 'Entschieden am'],
    decidedById: ['Decided by', 'Entschieden von'],
    text: ['What it means', 'Was das bedeutet'],
  },
})
