import type { PropertyOptions, ResourceOptions } from 'adminjs'
import { asAdminAction } from '../actions/admin-action.ts'
import { plainActions } from '../actions/plain.ts'
import type { ModelColumn } from '../guard/columns.ts'
import { definitionOf, isShown, type ModelDefinition } from '../guard/definition.ts'
import { byTitle } from '../guard/filters/filtering.ts'
import { subjectOf } from '../guard/titles/varying.ts'

type Properties = Record<string, PropertyOptions>

/** A definition as AdminJS takes it: what is shown where, and which actions there are. */
export function optionsOf(of: ModelDefinition): ResourceOptions {
  const lent = Boolean(of.columns[of.title]?.target)
  const named = (names: string[]) => (lent ? [byTitle, ...names.filter((name) => name !== of.title)] : names)
  const shown = Object.keys(of.columns).filter((name) => name !== 'id' && name !== of.title)
  const editable = Object.keys({ ...of.create?.shape, ...of.update?.shape })
  return {
    id: of.subject,
    navigation: { name: of.group, icon: icons[of.group] },
    titleProperty: lent ? byTitle : of.title,
    sort: { sortBy: of.sort.by, direction: of.sort.direction },
    listProperties: named(of.list),
    showProperties: [of.title, ...shown, 'id'],
    filterProperties: of.filter.includes(of.title) ? of.filter : named(of.filter),
    ...(editable.length > 0 && { editProperties: editable }),
    properties: { ...propertiesOf(of), ...(lent && { [byTitle]: lentTitle }) },
    actions: { ...plainActions(of), ...verbsOf(of) },
  }
}

const icons = {
  customers: 'Briefcase',
  people: 'Users',
  projects: 'Clipboard',
  reports: 'Send',
  access: 'Key',
  system: 'List',
}
const lentTitle: PropertyOptions = { type: 'string', isVisible: { list: true, filter: true, show: false, edit: false } }

function verbsOf(of: ModelDefinition): NonNullable<ResourceOptions['actions']> {
  return Object.fromEntries((of.verbs ?? []).map((verb) => [verb.name, asAdminAction(of, verb)]))
}

function propertiesOf(of: ModelDefinition): Properties {
  return Object.fromEntries(Object.values(of.columns).map((column) => [column.name, propertyOf(column, of)]))
}

function propertyOf(column: ModelColumn, of: ModelDefinition): PropertyOptions {
  const { name, kind, values } = column
  const isRequired = Boolean(of.create?.shape[name] && !of.create.shape[name].safeParse(undefined).success)
  return {
    ...types[kind],
    ...(of.long?.includes(name) && { type: 'textarea', props: { rows: 5 } }),
    ...(values && { availableValues: values.map((value) => ({ value, label: value })) }),
    custom: customOf(column, of),
    isTitle: name === of.title,
    isRequired,
  }
}

/** What our components want to know of a column beyond what AdminJS tells them. */
function customOf(column: ModelColumn, of: ModelDefinition): Record<string, unknown> {
  const { name, kind, values, target } = column
  const kinds = of.columns[of.varying?.[name] ?? '']?.values?.map(subjectOf)
  return {
    ...(kind === 'decimal' && { decimal: true }),
    ...(of.sizes?.includes(name) && { size: true }),
    ...(values && {
      clearable: of.update?.shape[name]?.safeParse(null).success,
      reported: Boolean(of.reportedBy?.[name]),
    }),
    ...(kinds && { varying: kinds }),
    ...(of.between && name === of.title && { between: of.between }),
    ...(target && { nameable: of.people?.includes(name) ?? false, within: withinOf(column, of) }),
  }
}

/** The columns that narrow what can be chosen in another one, once they are filled in: what is in a project, of that project. */
function withinOf({ name, target }: ModelColumn, of: ModelDefinition): string[] {
  if (!target || of.people?.includes(name) || !isShown(target)) return []
  const has = (owner: string) => owner !== name && of.columns[owner] && definitionOf(target).columns[owner]
  return ['projectId', 'organisationId'].filter(has).slice(0, 1)
}

const types: Partial<Record<ModelColumn['kind'], PropertyOptions>> = {
  id: { type: 'string', isSortable: false },
  day: { type: 'date' },
  moment: { type: 'datetime' },
  yes: { type: 'boolean' },
  whole: { type: 'number' },
  json: { type: 'textarea', isSortable: false },
  texts: { isArray: true, isSortable: false },
  choices: { isArray: true, isSortable: false },
  decimal: { type: 'string' },
}
