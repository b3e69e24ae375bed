import type { ActionJSON, BasePropertyJSON, ResourceJSON } from 'adminjs'

/** A resource as a page is sent it: what is in its lists is named there and described once, without what is usual. */
export type DescribedOnce = Omit<ResourceJSON, keyof Lists | 'actions' | 'properties'> &
  Record<keyof Lists, string[]> & {
    actions: Partial<ActionJSON>[]
    properties: Record<string, Partial<BasePropertyJSON>>
  }
type Lists = Pick<ResourceJSON, (typeof listsOfProperties)[number] | 'resourceActions'>

const listsOfProperties = ['listProperties', 'editProperties', 'showProperties', 'filterProperties'] as const

const usualProperty: Partial<BasePropertyJSON> = {
  ...{ isTitle: false, isId: false, position: -1, custom: {}, isSortable: true, isRequired: false, type: 'string' },
  ...{ availableValues: null, isDisabled: false, hideLabel: false, reference: null, subProperties: [], props: {} },
  ...{ isArray: false, isDraggable: false, isVirtual: false },
}
const usualAction: Partial<ActionJSON> = {
  ...{ guard: '', showFilter: false, showResourceActions: true, showInDrawer: false, hideActionHeader: false },
  ...{ containerWidth: 1, layout: null, variant: 'default', parent: null, hasHandler: true, custom: {} },
}

/** A resource of AdminJS, which describes each of its properties up to five times, without the repeating: a page is a quarter as long. */
export function describedOnce(resource: ResourceJSON): DescribedOnce {
  const properties = Object.entries(resource.properties).map(([name, one]) => [name, without(one, usualProperty)])
  return {
    ...resource,
    ...named(listsOfProperties, (list) => resource[list].map(({ name }) => name)),
    properties: Object.fromEntries(properties),
    actions: resource.actions.map((action) => without(action, usualAction)),
    resourceActions: resource.resourceActions.map(({ name }) => name),
  }
}

/** The same again as AdminJS takes it. */
export function describedFully(resource: DescribedOnce): ResourceJSON {
  const described = Object.entries(resource.properties).map(([name, one]) => [name, { ...usualProperty, ...one }])
  const properties: ResourceJSON['properties'] = Object.fromEntries(described)
  const actions = resource.actions.map((action) => ({ ...usualAction, ...action }) as ActionJSON)
  const resourceActions = resource.resourceActions.flatMap((name) => actions.find((one) => one.name === name) ?? [])
  const lists = named(listsOfProperties, (list) => resource[list].flatMap((name) => properties[name] ?? []))
  return { ...resource, ...lists, properties, actions, resourceActions }
}

function named<Name extends string, Value>(names: readonly Name[], of: (name: Name) => Value): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Value>
}

function without<Whole extends object>(whole: Whole, usual: Partial<Whole>): Partial<Whole> {
  const isUsual = (name: string, value: unknown) => JSON.stringify(value) === JSON.stringify(usual[name as keyof Whole])
  return Object.fromEntries(Object.entries(whole).filter(([name, value]) => !isUsual(name, value))) as Partial<Whole>
}
