import { pairsOf } from '../pairs.ts'
import { own } from './in-projects.ts'

const { id, createdAt } = own
const name = ['Name', 'Name'] as const
const ownerId = ['Owner', 'Zuständig'] as const
const scheduleId = ['Schedule', 'Zeitplan'] as const
const email = ['E-mail address', 'E-Mail-Adresse'] as const
const organisationId = ['Organisation', 'Organisation'] as const
const accessLevelId = ['Access level', 'Zugriffsstufe'] as const
const dueAt = ['Due', 'Fällig'] as const
const state = ['State', 'Stand'] as const

/** What the columns of reports and mails are called. */
export const reportColumns = pairsOf({
  Report: {
    ...{ id, name, ownerId, createdAt },
    entity: ['About', 'Worüber'],
    columns: ['Columns', 'Spalten'],
    filters: ['Filters', 'Filter'],
    sort: ['Sorted by', 'Sortiert nach'],
    groupBy: ['Grouped by', 'Gruppiert nach'],
    totals: ['Added up', 'Zusammengezählt'],
    texts: ['Text above the rows', 'Text über den Zeilen'],
    chart: ['Chart', 'Diagramm'],
    names: ['Name in other languages', 'Name in anderen Sprachen'],
    headings: ['Columns called otherwise', 'Umbenannte Spalten'],
    open: ['Readers may filter by', 'Leser dürfen filtern nach'],
    inPortal: ['In the portal', 'Im Portal'],
    sensitive: ['Sensitive', 'Vertraulich'],
    organisationId: ['Made at', 'Erstellt bei'],
    toColleagues: ['Colleagues find it', 'Kollegen finden ihn'],
  },
  Schedule: {
    ...{ id, name, ownerId, createdAt },
    reportId: ['Report', 'Bericht'],
    pattern: ['When', 'Wann'],
    timeZone: ['Time zone', 'Zeitzone'],
    formats: ['Formats', 'Formate'],
    toCustomers: ['To every customer', 'An alle Kunden'],
    skipWhenEmpty: ['Skipped when empty', 'Entfällt, wenn leer'],
    lastWhereMissing: ['Else on the last day of the month', 'Sonst am letzten Tag des Monats'],
    workingDays: ['Not on holidays', 'Nicht an Feiertagen'],
    endsOn: ['Until', 'Bis'],
    nextAt: ['Next', 'Nächster Lauf'],
    pausedAt: ['Paused', 'Angehalten'],
    pausedBecause: ['Paused because', 'Angehalten, weil'],
    pauseReason: ['Reason for the pause', 'Grund der Pause'],
    deletedAt: ['Deleted', 'Gelöscht'],
    approvalNeededAt: ['Waits for approval since', 'Wartet auf Freigabe seit'],
  },
  ScheduleAudience: {
    ...{ id, scheduleId, organisationId },
    kind: ['Kind', 'Art'],
    membershipId: ['Person', 'Person'],
    teamId: ['Team', 'Team'],
    groupId: ['Group', 'Gruppe'],
    jobRole: ['Job role', 'Funktion'],
  },
  ScheduleRecipient: { id, name, email, scheduleId, organisationId, accessLevelId },
  Holiday: { id, name, day: ['Day', 'Tag'] },
  Run: {
    ...{ id, scheduleId, dueAt, state },
    trigger: ['Occasion', 'Anlass'],
    late: ['Late', 'Verspätet'],
    startedAt: ['Begun', 'Begonnen'],
    finishedAt: ['Ended', 'Beendet'],
    error: ['What went wrong', 'Was schiefging'],
    requestedById: ['Pressed by', 'Ausgelöst von'],
    mailLimit: ['Largest mail that the server takes, in bytes', 'Größte E-Mail, die der Server nimmt, in Bytes'],
  },
  Delivery: {
    ...{ id, email, organisationId, accessLevelId, dueAt, state, createdAt },
    kind: ['Kind', 'Art'],
    membershipId: ['Person', 'Person'],
    runId: ['Run', 'Lauf'],
    projectId: ['{_Project}', '{_Project}'],
    covers: ['Told in it', 'Darin genannt'],
    messageId: ['Message id', 'Nachrichten-Id'],
    tries: ['Tries', 'Versuche'],
    answer: ['Answer of the mail server', 'Antwort des Mailservers'],
    fault: ['What was wrong', 'Woran es lag'],
    rows: ['Rows', 'Zeilen'],
    bytes: ['Size', 'Größe'],
    parts: ['Mails it goes as', 'Geht als so viele E-Mails'],
    triedAt: ['Tried', 'Versucht'],
    sentAt: ['Sent', 'Gesendet'],
    linkMadeAt: ['Link made', 'Link erstellt'],
    linkUntil: ['Link holds until', 'Link gilt bis'],
    linkEndedAt: ['Link ended', 'Link beendet'],
    linkUses: ['Link used', 'Link benutzt'],
    linkUsedAt: ['Link last used', 'Link zuletzt benutzt'],
    takenOffAt: ['Taken off the schedule', 'Vom Zeitplan genommen'],
    liftedAt: ['Sent to again all the same', 'Trotzdem wieder beliefert'],
  },
  Suppression: { id, email, scheduleId, createdAt },
})
