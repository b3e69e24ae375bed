import { type Area, type Areas, atLeast, type Ceilings, powerIn } from './levels.ts'

/** A column's area, and whether it is open to those outside as an installation begins. */
export type Field = { area: Area; outside: boolean }
const open = (area: Area, ...names: string[]) => describe(area, true, names)
const inside = (area: Area, ...names: string[]) => describe(area, false, names)
const owners = ['organisationId', 'productId', 'projectId', 'phaseId']

/** What of a project is one's own business where: each column with its area, open to those outside or not.
 *  A column that is not named here is seen by nobody; test/access/fields.test.ts wants every column named. */
export const fields = {
  Project: {
    ...open('overview', 'id', 'organisationId', 'productId', 'managerId', 'name', 'summary', 'health', 'progress'),
    ...open('overview', 'startsOn', 'endsOn', 'closedAt', 'createdAt', 'updatedAt'),
    ...inside('overview', 'creatorId', 'healthReported', 'internalNote'),
    ...inside('budget', 'budget', 'cost'),
  },
  Phase: open('plan', 'id', ...owners.slice(0, 3), 'name', 'position', 'startsOn', 'endsOn'),
  Milestone: open('plan', 'id', ...owners, 'name', 'dueOn', 'doneOn'),
  Task: {
    ...open('tasks', 'id', ...owners, 'milestoneId', 'assigneeId', 'name', 'description', 'status', 'waitsForCustomer'),
    ...open('tasks', 'answeredAt', 'answeredById', 'startsOn', 'dueOn', 'doneOn', 'createdAt', 'updatedAt'),
    ...inside('tasks', 'creatorId', 'internalNote'),
    ...inside('time', 'estimatedHours', 'loggedHours'),
  },
  TaskDependency: open('tasks', 'id', ...owners, 'laterId', 'earlierId'),
  RaidEntry: {
    ...open('raid', 'id', ...owners, 'ownerId', 'kind', 'title', 'description', 'severity', 'mitigation', 'dueOn'),
    ...open('raid', 'closedAt', 'createdAt', 'updatedAt'),
    ...inside('raid', 'creatorId', 'internalNote'),
  },
  StatusReport: {
    ...open(
      'statusReports',
      'id',
      ...owners.slice(0, 3),
      'authorId',
      'reportedOn',
      'summary',
      'health',
      'progress',
      'createdAt',
    ),
    ...inside('statusReports', 'sentiment', 'internalNote'),
  },
  Update: open('updates', 'id', ...owners, 'taskId', 'authorId', 'body', 'createdAt'),
  Comment: open('updates', 'id', ...owners, 'updateId', 'authorId', 'body', 'createdAt'),
  File: {
    ...open('documents', 'id', ...owners, 'creatorId', 'name', 'mediaType', 'size', 'createdAt'),
    ...inside('documents', 'creatorOrganisationId', 'sha256', 'storageKey', 'uploadId'),
  },
} satisfies Record<string, Record<string, Field>>

const naming = ['managerId', 'creatorId', 'assigneeId', 'answeredById', 'ownerId', 'authorId']
/** Whether a column names somebody: it belongs to the area people as well, whatever it stands on. */
export const isName = (field: string): boolean => naming.includes(field)

export type ProjectSubject = keyof typeof fields

/** The area a kind of record belongs to. */
export const areaOf = (subject: ProjectSubject): Area => (fields[subject] as { id: Field }).id.area

/** The columns of a subject that a level and ceilings leave visible to somebody inside or outside the host. */
export function visibleFields(subject: ProjectSubject, level: Areas, ceilings: Ceilings, isInside: boolean): string[] {
  const name = (field: string) => `${subject}.${field}`
  return Object.entries(fields[subject] as Record<string, Field>)
    .filter(([field, { area, outside }]) => {
      const areas: Area[] = isName(field) ? [area, 'people'] : [area]
      const isClosed = areas.some((one) => powerIn(one, level, ceilings) === 'none')
      const isHidden = areas.some((one) => level[one]?.hidden.includes(name(field)))
      if (isClosed || isHidden) return field === 'id' && !isClosed
      return isInside || outside || areas.some((one) => level[one]?.shown.includes(name(field)))
    })
    .map(([field]) => field)
}

/** The columns in which somebody may see themselves where the area people is closed to them: one's own name is no secret. */
export function ownFields(subject: ProjectSubject, level: Areas, ceilings: Ceilings, isInside: boolean): string[] {
  const { hidden = [], shown = [] } = level.people ?? {}
  const opened = { ...level, people: { access: 'view' as const, hidden, shown } }
  const seen = visibleFields(subject, level, ceilings, isInside)
  const others = visibleFields(subject, opened, { ...ceilings, people: 'view' }, isInside)
  return others.filter((field) => !seen.includes(field))
}

/** Of the columns somebody sees those they may fill: what belongs to another area is written by who may write there. */
export function writableFields(subject: ProjectSubject, seen: string[], level: Areas, ceilings: Ceilings): string[] {
  const described = fields[subject] as Record<string, Field>
  return seen.filter((field) => {
    const area = described[field]?.area
    return area !== undefined && atLeast(powerIn(area, level, ceilings), 'contribute')
  })
}

function describe(area: Area, outside: boolean, names: string[]): Record<string, Field> {
  return Object.fromEntries(names.map((name) => [name, { area, outside }]))
}
