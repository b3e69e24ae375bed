import { pairsOf } from '../pairs.ts'
import { creatorId, inPhases, inProjects, internalNote, ofProjects, own, updatedAt } from './in-projects.ts'

const progress = ['Progress', 'Fortschritt'] as const
const startsOn = ['Begins', 'Beginnt'] as const
const endsOn = ['Planned end', 'Geplantes Ende'] as const
const health = ['Health', 'Zustand'] as const
const dueOn = ['Due', 'Fällig'] as const
const doneOn = ['Done', 'Erledigt'] as const
const loggedHours = ['Logged hours', 'Gebuchte Stunden'] as const
const openTasks = ['Open {_tasks}', 'Offene {_tasks}'] as const
const lateTasks = ['Late {_tasks}', 'Verspätete {_tasks}'] as const
const written = {
  ...inPhases,
  authorId: ['Written by', 'Von'],
  body: ['Text', 'Text'],
  createdAt: own.createdAt,
} as const

/** What the columns of projects, and of what is in them, are called; some are made of others, and are in reports and lists alone. */
export const projectColumns = pairsOf({
  Project: {
    ...{ ...ofProjects, creatorId, updatedAt, internalNote, progress, startsOn, endsOn, health },
    ...{ loggedHours, openTasks, lateTasks },
    name: ['{_Project}', '{_Project}'],
    summary: ['About', 'Worum es geht'],
    managerId: ['Run by', 'Geleitet von'],
    closedAt: ['Completed', 'Abgeschlossen'],
    budget: ['Budget', 'Budget'],
    cost: ['Spent so far', 'Bisher ausgegeben'],
    nextMilestone: ['Next {_milestone}', 'Nächste {_milestones}'],
    nextMilestoneOn: ['Next {_milestone} due', 'Nächste {_milestones} fällig'],
    latestSummary: ['Latest status', 'Letzter Stand'],
    latestReportOn: ['Status of', 'Stand vom'],
  },
  Phase: {
    ...{ ...inProjects, startsOn, endsOn },
    name: ['Phase', 'Phase'],
    position: ['Position', 'Reihenfolge'],
  },
  Milestone: { ...{ ...inPhases, dueOn, doneOn, openTasks, lateTasks }, name: ['{_Milestone}', '{_Milestone}'] },
  Task: {
    ...{ ...inPhases, ...own, creatorId, updatedAt, internalNote, startsOn, dueOn, doneOn, loggedHours },
    name: ['{_Task}', '{_Task}'],
    description: ['Description', 'Beschreibung'],
    milestoneId: ['{_Milestone}', '{_Milestone}'],
    assigneeId: ['With', 'Bei'],
    status: ['Status', 'Stand'],
    waitsFor: ['Waits for', 'Wartet auf'],
    waitsForCustomer: ['Waits for the customer', 'Wartet auf den Kunden'],
    answeredAt: ['Answered', 'Beantwortet'],
    answeredById: ['Answered by', 'Beantwortet von'],
    estimatedHours: ['Estimated hours', 'Geschätzte Stunden'],
  },
  TaskDependency: { ...inPhases, laterId: ['{_Task}', '{_Task}'], earlierId: ['Waits for', 'Wartet auf'] },
  RaidEntry: {
    ...{ ...inPhases, ...own, creatorId, updatedAt, internalNote, dueOn },
    kind: ['Kind', 'Art'],
    title: ['Title', 'Titel'],
    description: ['Description', 'Beschreibung'],
    severity: ['Severity', 'Schwere'],
    mitigation: ['What we do about it', 'Was wir dagegen tun'],
    ownerId: ['With', 'Bei'],
    closedAt: ['Closed', 'Erledigt'],
  },
  StatusReport: {
    ...{ ...inProjects, ...own, internalNote, progress, health },
    authorId: ['Written by', 'Von'],
    reportedOn: ['Reported on', 'Berichtet am'],
    summary: ['Summary', 'Zusammenfassung'],
    sentiment: ['Customer', 'Kunde'],
  },
  Update: {
    ...{ ...written, taskId: ['About', 'Zu'] },
    answers: ['Answers', 'Antworten'],
    answeredAt: ['Last answer', 'Letzte Antwort'],
  },
  Comment: { ...written, updateId: ['{_Update}', '{_Update}'] },
  File: {
    ...inPhases,
    name: ['{_Document}', '{_Document}'],
    mediaType: ['Kind', 'Art'],
    size: ['Size', 'Größe'],
    creatorId: ['Added by', 'Von'],
    createdAt: ['Added', 'Hinzugefügt'],
  },
})
