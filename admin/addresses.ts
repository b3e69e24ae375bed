import type AdminJS from 'adminjs'
import type { ActionDecorator } from 'adminjs'
import type { RequestHandler } from 'express'
import { NotFound } from '../domain/refusals.ts'
import { isId } from './guard/filters/value.ts'

/**
 * Lets through the addresses the back-office really has: known models, known actions, each by the kind of address and the
 * methods it is meant for. AdminJS itself would run any action at any of its addresses, and delete on HEAD.
 */
export function knownAddresses(backOffice: AdminJS): RequestHandler {
  return (req, _res, next) => {
    const steps = req.path.split('/').filter(Boolean)
    const isApi = steps[0] === 'api'
    next(isKnown(backOffice, isApi ? steps.slice(1) : steps, req.method, isApi) ? undefined : new NotFound())
  }
}

function isKnown(backOffice: AdminJS, [room, ...steps]: string[], method: string, isApi: boolean): boolean {
  if (room === undefined || room === 'dashboard')
    return method === 'GET' && steps.length === 0 && isApi === (room !== undefined)
  if (room === 'pages')
    return method === 'GET' && steps.length === 1 && Object.hasOwn(backOffice.options.pages ?? {}, steps[0] ?? '')
  const [subject, kind, ...rest] = steps
  const resource = backOffice.resources.find(({ _decorated }) => _decorated?.id() === subject)
  if (room !== 'resources' || !resource) return false
  const actions = resource.decorate().actions
  if (kind === undefined) return !isApi && method === 'GET'
  // The API says so itself, in the form that its pages understand.
  if (!isApi && kind === 'records' && !isId(rest[0])) return false
  const action = actionAt(actions, kind, rest)
  return action !== undefined && (isApi ? methodsOf(action).includes(method) : method === 'GET')
}

type Actions = Record<string, ActionDecorator>

function actionAt(actions: Actions, kind: string, rest: string[]): ActionDecorator | undefined {
  const named = (name: string | undefined) => (name && Object.hasOwn(actions, name) ? actions[name] : undefined)
  if (kind === 'records' && rest.length === 2) return only(named(rest[1]), 'isRecordType')
  if (kind === 'bulk' && rest.length === 1) return only(named(rest[0]), 'isBulkType')
  if (kind !== 'actions' || rest.length === 0) return undefined
  return rest.length === 1 || (rest.length === 2 && rest[0] === 'search')
    ? only(named(rest[0]), 'isResourceType')
    : undefined
}

function only(action: ActionDecorator | undefined, is: 'isResourceType' | 'isRecordType' | 'isBulkType') {
  return action?.[is]() ? action : undefined
}

/** The methods of AdminJS's own actions; one that calls a verb hands out its form by GET. */
const methods: Record<string, string[]> = {
  list: ['GET'],
  search: ['GET'],
  show: ['GET'],
  new: ['POST'],
}

function methodsOf({ name }: ActionDecorator): string[] {
  return methods[name] ?? ['GET', 'POST']
}
