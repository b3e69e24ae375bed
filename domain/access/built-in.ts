import { type Areas, areas, type Ceilings, kinds, type Power } from './levels.ts'

const viewed = (...names: (keyof Areas)[]): Areas =>
  Object.fromEntries(names.map((name) => [name, { access: 'view', hidden: [], shown: [] }]))
const edited = (...names: (keyof Areas)[]): Areas =>
  Object.fromEntries(names.map((name) => [name, { access: 'edit', hidden: [], shown: [] }]))
const upTo = (power: Power, ...names: (keyof Ceilings)[]): Ceilings =>
  Object.fromEntries(names.map((name) => [name, power]))

/** Project access levels every installation begins with. */
export const projectAccessLevels: Record<
  string,
  { areas: Areas; defaultExternal?: true; defaultInternal?: true; jobRole?: string }
> = {
  Internal: { areas: edited(...areas), defaultInternal: true },
  Customer: {
    areas: {
      ...viewed('overview', 'plan', 'tasks', 'raid', 'statusReports', 'people'),
      ...edited('documents', 'updates'),
    },
    defaultExternal: true,
  },
  Client: {
    areas: {
      ...viewed('overview', 'plan', 'tasks', 'raid', 'statusReports', 'documents', 'people'),
      ...edited('updates'),
    },
    jobRole: 'Client',
  },
  'Partner delivery': {
    areas: {
      ...viewed('overview', 'people'),
      ...edited('plan', 'tasks', 'raid', 'statusReports', 'documents', 'updates', 'time', 'expenses'),
    },
  },
  Contractor: {
    areas: { ...viewed('overview', 'plan', 'raid', 'documents'), ...edited('tasks', 'updates', 'time', 'expenses') },
    jobRole: 'Contractor',
  },
}

const follow = [
  'organisations',
  'products',
  'overview',
  'plan',
  'tasks',
  'raid',
  'statusReports',
  'documents',
  'people',
  'reports',
] as const

/** Access levels every installation begins with: for each kind of record the most its holders may do. */
export const accessLevels: Record<string, Ceilings> = {
  'Customer viewer': { ...upTo('view', ...follow), ...upTo('contribute', 'updates') },
  'Customer contributor': {
    ...upTo('view', ...follow),
    ...upTo('contribute', 'updates', 'documents', 'tasks', 'raid', 'reports'),
  },
  'Partner delivery': {
    ...upTo('view', 'organisations', 'products', 'overview', 'people'),
    ...upTo('contribute', 'reports', 'statusReports', 'documents', 'updates', 'time', 'expenses'),
    ...upTo('manage', 'plan', 'tasks', 'raid'),
  },
  Contractor: {
    ...upTo('view', 'overview', 'plan', 'raid', 'documents', 'people'),
    ...upTo('contribute', 'tasks', 'updates', 'time', 'expenses'),
  },
  Staff: upTo('manage', ...kinds),
}
