import type { ImportField } from '../kinds/field.ts'
import { fieldsOf } from '../kinds/fields-of.ts'
import { rowsPlan } from './rows-plan.ts'

const key: ImportField = {
  ...{ name: 'reference', label: 'ImportField.reference', kind: 'key' },
  names: [
    'Reference',
    'Referenz',
    'Number',
    'Nummer',
    'No.',
    'Nr.',
    'Id',
    'Key',
    'UID',
    'Project number',
    'Projektnummer',
  ],
}
const ofCustomer = ['Organisation', 'Organization', 'Company', 'Firma', 'Customer', 'Kunde', 'Unternehmen']
const needed = { needed: true } as const
const about = ['About', 'Beschreibung', 'Description', 'Summary', 'Notes', 'Notizen']
const first = ['Start', 'Start date', 'Beginn', 'Anfang', 'Startdatum']
const last = [
  'End',
  'End date',
  'Finish',
  'Ende',
  'Enddatum',
  'Fertig stellen',
  'Due date',
  'Fälligkeit',
  'Deadline',
  'Termin',
]

/** Something an organisation has from the host. */
export const products = rowsPlan({
  ...{ subject: 'Product', place: 'organisationId', people: [] },
  leads: { categoryId: { to: 'ProductCategory' } },
  fields: [
    key,
    ...fieldsOf(
      'Product',
      {
        name: ['Product', 'Produkt', 'Product name'],
        organisationId: ofCustomer,
        categoryId: ['Category', 'Kategorie', 'Type', 'Art'],
      },
      { name: needed, organisationId: needed, categoryId: needed },
    ),
  ],
})

export const projects = rowsPlan({
  ...{
    subject: 'Project',
    place: 'organisationId',
    people: ['managerId'],
    days: ['startsOn', 'endsOn'],
    authored: true,
  },
  leads: { productId: { to: 'Product', in: 'organisationId' } },
  saidBy: { health: 'healthReported' },
  fields: [
    key,
    ...fieldsOf(
      'Project',
      {
        name: ['Name', 'Project name', 'Projektname', 'Title', 'Titel'],
        organisationId: ofCustomer,
        productId: [],
        managerId: ['Manager', 'Project manager', 'Projektleiter', 'Projektleitung', 'Owner'],
        summary: about,
        health: ['Status', 'Ampel'],
        progress: ['Progress (%)', 'Fortschritt (%)', '% Complete', '% Abgeschlossen'],
        startsOn: first,
        endsOn: last,
        budget: [],
        cost: ['Cost', 'Kosten'],
        internalNote: [],
      },
      { name: needed, organisationId: needed },
    ),
  ],
})

const inProject = {
  projectId: ['Project name', 'Projektname'],
  organisationId: ofCustomer,
}

export const phases = rowsPlan({
  ...{ subject: 'Phase', place: 'projectId', people: [], leads: {}, days: ['startsOn', 'endsOn'] },
  fields: [
    key,
    ...fieldsOf(
      'Phase',
      { name: ['Name', 'Phase name'], ...inProject, position: ['Order', 'Reihe'], startsOn: first, endsOn: last },
      { name: needed, projectId: needed },
    ),
  ],
})

export const milestones = rowsPlan({
  ...{ subject: 'Milestone', place: 'projectId', people: [] },
  leads: { phaseId: { to: 'Phase', in: 'projectId' } },
  fields: [
    key,
    ...fieldsOf(
      'Milestone',
      {
        name: ['Name', 'Milestone name'],
        ...inProject,
        phaseId: [],
        dueOn: last,
        doneOn: ['Done on', 'Reached', 'Erreicht'],
      },
      { name: needed, projectId: needed, dueOn: needed },
    ),
  ],
})

export const tasks = rowsPlan({
  ...{ subject: 'Task', place: 'projectId', people: ['assigneeId'], days: ['startsOn', 'dueOn'], authored: true },
  leads: { phaseId: { to: 'Phase', in: 'projectId' }, milestoneId: { to: 'Milestone', in: 'projectId' } },
  chain: { field: 'earlier', subject: 'TaskDependency', later: 'laterId', earlier: 'earlierId' },
  fields: [
    key,
    ...fieldsOf(
      'Task',
      {
        name: ['Name', 'Task name', 'Vorgangsname', 'Title', 'Titel', 'Subject', 'Betreff'],
        ...inProject,
        description: about,
        phaseId: [],
        milestoneId: [],
        assigneeId: ['Assignee', 'Assigned to', 'Zuständig', 'Verantwortlich', 'Owner'],
        status: ['State', 'Status'],
        waitsForCustomer: [],
        startsOn: first,
        dueOn: last,
        doneOn: ['Done on', 'Completed', 'Erledigt am', 'Abgeschlossen'],
        estimatedHours: ['Estimate', 'Aufwand', 'Work', 'Arbeit'],
        loggedHours: ['Actual work', 'Ist-Arbeit'],
        internalNote: [],
      },
      { name: needed, projectId: needed },
    ),
    {
      ...{ name: 'earlier', label: 'ImportField.earlier', kind: 'line', longest: 2_000 },
      names: ['Predecessors', 'Unique ID Predecessors', 'Vorgänger', 'Depends on', 'After'],
    },
  ],
})
