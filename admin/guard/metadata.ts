import type { BasePropertyJSON, CurrentAdmin, ResourceDecorator, ResourceJSON } from 'adminjs'
import { describedOnce } from '../described-once.ts'
import { askingOf } from './asking.ts'
import type { ModelDefinition } from './definition.ts'
import { byTitle } from './filters/filtering.ts'
import { beginningFor } from './filters/open.ts'
import { canChoose } from './possible.ts'
import { seen } from './reading.ts'

/** Makes what AdminJS prints about a resource leave out the columns that whoever asks can see on no row, and filters by what
 *  they can see nothing of. Each of its columns is described once: the page puts it together again (components/forms/begin.ts). */
export function withoutUnseenColumns(decorator: ResourceDecorator, of: ModelDefinition): void {
  const describe = decorator.toJSON.bind(decorator)
  decorator.toJSON = (currentAdmin?: CurrentAdmin) => {
    const resource = visibleOnly(describe(currentAdmin), of, currentAdmin)
    return describedOnce(resource) as unknown as ResourceJSON
  }
}

/** Refuses names from outside that every object has by itself, such as `constructor`. */
export function withOwnColumnsOnly(decorator: ResourceDecorator): void {
  const find = decorator.getPropertyByKey.bind(decorator)
  decorator.getPropertyByKey = (path) =>
    Object.hasOwn(decorator.properties, path.split('.')[0] ?? '') ? (find(path) ?? null) : null
}

function visibleOnly(
  resource: ResourceJSON,
  of: ModelDefinition,
  currentAdmin: CurrentAdmin | undefined,
): ResourceJSON {
  const actor = askingOf({ currentAdmin })
  const { always, sometimes } = seen({ actor, of })
  const names = new Set([...always, ...sometimes, byTitle])
  const visible = (properties: BasePropertyJSON[]) => properties.filter(({ name }) => names.has(name))
  const begins = beginningFor({ actor, of })
  return {
    ...resource,
    ...(begins && { begins: { sortBy: begins.by, direction: 'asc' } }),
    ...(of.apart && { apart: Object.keys(of.apart) }),
    properties: Object.fromEntries(Object.entries(resource.properties).filter(([name]) => names.has(name))),
    listProperties: visible(resource.listProperties),
    showProperties: visible(resource.showProperties),
    editProperties: visible(resource.editProperties),
    filterProperties: visible(resource.filterProperties).filter(({ name }) => canChoose(actor, of.columns[name])),
  }
}
