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
    Project: ['{_Projects}', '{_Projects}'],
    Phase: ['Phases', 'Phasen'],
    Milestone: ['{_Milestones}', '{_Milestones}'],
    Task: ['{_Tasks}', '{_Tasks}'],
    TaskDependency: ['Dependencies', 'Abhängigkeiten'],
    RaidEntry: ['RAID', 'RAID'],
    DecisionLogEntry: ['Decisions', 'Entscheidungen'],
    StatusReport: ['Status reports', 'Statusberichte'],
    Update: ['{_Updates}', '{_Updates}'],
    Comment: ['Comments', 'Kommentare'],
    File: ['{_Documents}', '{_Documents}'],
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
    project: ['{_Project}', '{_Project}'],
    projects: ['{_Projects}', '{_Projects}'],
    task: ['{_Task}', '{_Task}'],
    tasks: ['{_Tasks}', '{_Tasks}'],
    milestone: ['{_Milestone}', '{_Milestone}'],
    milestones: ['{_Milestones}', '{_Milestones}'],
    document: ['{_Document}', '{_Document}'],
    documents: ['{_Documents}', '{_Documents}'],
    update: ['{_Update}', '{_Update}'],
    updates: ['{_Updates}', '{_Updates}'],
  },
  Section: {
    overview: ['Overview', 'Überblick'],
    plan: ['Plan', 'Plan'],
    tasks: ['{_Tasks}', '{_Tasks}'],
    raid: ['Risks and issues', 'Risiken und Probleme'],
    decisions: ['Decisions', 'Entscheidungen'],
    documents: ['{_Documents}', '{_Documents}'],
    updates: ['{_Updates}', '{_Updates}'],
  },
  ReportEntity: {
    project: ['{_Project}', '{_Project}'],
    task: ['{_Task}', '{_Task}'],
    milestone: ['{_Milestone}', '{_Milestone}'],
    decision: ['Decision', 'Entscheidung'],
  },
  // The verb that begins a report.
  ReportVerb: {
    project: ['Report on {_projects}', 'Bericht über {_projects}'],
    task: ['Report on {_tasks}', 'Bericht über {_tasks}'],
    milestone: ['Report on {_milestones}', 'Bericht über {_milestones}'],
    decision: ['Report on decisions', 'Bericht über Entscheidungen'],
  },
  ReportCount: {
    project: [
      '{count, plural, =0 {no {_projects}} one {1 {_project}} other {# {_projects}}}',
      '{count, plural, =0 {keine {_projects}} one {1 {_project}} other {# {_projects}}}',
    ],
    task: [
      '{count, plural, =0 {no {_tasks}} one {1 {_task}} other {# {_tasks}}}',
      '{count, plural, =0 {keine {_tasks}} one {1 {_task}} other {# {_tasks}}}',
    ],
    milestone: [
      '{count, plural, =0 {no {_milestones}} one {1 {_milestone}} other {# {_milestones}}}',
      '{count, plural, =0 {keine {_milestones}} one {1 {_milestone}} other {# {_milestones}}}',
    ],
    decision: [
      '{count, plural, =0 {no decisions} one {1 decision} other {# decisions}}',
      '{count, plural, =0 {keine Entscheidungen} one {1 Entscheidung} other {# Entscheidungen}}',
    ],
  },
  ReportScope: {
    project: [
      '{_Projects} of {organisation} that are shared with you',
      '{_Projects} von {organisation}, die mit Ihnen geteilt sind',
    ],
    task: [
      '{_Tasks} of {organisation} that are shared with you',
      '{_Tasks} von {organisation}, die mit Ihnen geteilt sind',
    ],
    milestone: [
      '{_Milestones} of {organisation} that are shared with you',
      '{_Milestones} von {organisation}, die mit Ihnen geteilt sind',
    ],
    decision: [
      'Decisions of {organisation} that are shared with you',
      'Entscheidungen von {organisation}, die mit Ihnen geteilt sind',
    ],
  },
  ReportScopeAll: {
    project: ['All {_projects} that are shared with you', 'Alle {_projects}, die mit Ihnen geteilt sind'],
    task: ['All {_tasks} that are shared with you', 'Alle {_tasks}, die mit Ihnen geteilt sind'],
    milestone: ['All {_milestones} that are shared with you', 'Alle {_milestones}, die mit Ihnen geteilt sind'],
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
