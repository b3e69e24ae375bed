import {
  type ActionContext,
  type ActionRequest,
  type ActionResponse,
  type CurrentAdmin,
  ForbiddenError,
  type ResourceOptions,
} from 'adminjs'
import type { Action } from '../../domain/access/vocabulary.ts'
import { askingOf } from '../guard/asking.ts'
import type { Form, ModelDefinition } from '../guard/definition.ts'
import { refuseReserved } from '../guard/filters/no-such.ts'
import { canChoose, possible } from '../guard/possible.ts'
import { seen } from '../guard/reading.ts'
import { changeableOn, mayOn } from '../guard/rights.ts'
import { asShown } from '../guard/writing/as-shown.ts'
import { shownIn, shownNow } from '../guard/writing/concurrent-change.ts'
import { agreedIn, agreedName } from '../guard/writing/meant.ts'
import { withPage } from '../page/page.ts'
import { deleteOne, deleteTogether } from './deleting.ts'

type Actions = NonNullable<ResourceOptions['actions']>

/** AdminJS's own actions on a model: reading for whoever may read any of it, writing only where the definition names it. */
export function plainActions(of: ModelDefinition): Actions {
  const reading = { isAccessible: isAccessibleTo(of, 'read') }
  return {
    list: { ...reading, before: [withKnownNames] },
    show: { ...reading, after: [withPage], ...(of.page && { component: of.page }) },
    search: { ...reading, before: [withKnownNames] },
    new: {
      isAccessible: of.create ? isAccessibleTo(of, 'create') : false,
      layout: fieldsOf(of, of.create),
      after: [asTold, thenShow],
    },
    edit: {
      isAccessible: of.update ? isAccessibleTo(of, 'update') : false,
      before: [keepingTheId],
      layout: fieldsOf(of, of.update),
      after: [asTold, thenShow],
    },
    delete: { isAccessible: of.delete ? isAccessibleTo(of, 'delete') : false, handler: deleteOne(of) },
    bulkDelete: { isAccessible: of.delete ? isAccessibleTo(of, 'delete') : false, handler: deleteTogether(of) },
  }
}

/** Whether a button is there: on a row by the rule about that row, and about a column of it if one is named, else when there can be such a row at all. */
export function isAccessibleTo(of: ModelDefinition, action: Action, column?: string) {
  return ({ currentAdmin, record }: ActionContext): boolean => {
    if (!record) return possible(askingOf({ currentAdmin }), action, of.subject)
    return mayOn(record, action) && (!column || changeableOn(record).includes(column))
  }
}

/** The fields of a form, as far as whoever asks can see them, and can see what there is to choose from. */
function fieldsOf(of: ModelDefinition, form: Form | undefined) {
  return (currentAdmin?: CurrentAdmin): string[][] => {
    const actor = askingOf({ currentAdmin })
    const { always, sometimes } = seen({ actor, of }, Object.keys(form?.shape ?? {}))
    return [[...always, ...sometimes].filter((name) => canChoose(actor, of.columns[name]))]
  }
}

function withKnownNames(request: ActionRequest, context: ActionContext): ActionRequest {
  refuseReserved(askingOf(context), request.query)
  return request
}

/** AdminJS checks the row its address names and would then write the one that the form names. */
function keepingTheId(request: ActionRequest): ActionRequest {
  const { id, ...payload } = request.payload ?? {}
  if (id !== undefined && id !== request.params.recordId) throw new ForbiddenError('forbiddenError')
  return { ...request, payload }
}

/** Whoever was told what others have changed meanwhile has been shown it; who was told what saving means agrees by saving once more. */
function asTold(response: ActionResponse, { payload }: ActionRequest): ActionResponse {
  const { record } = response
  if (!record?.errors) return response
  const shown = payload?.[asShown]
  const agreed = agreedIn(record.errors)
  const now = shown !== undefined && JSON.stringify(Object.fromEntries(shownNow(shownIn(shown), record.errors)))
  const params = { ...record.params, ...(now && { [asShown]: now }), ...(agreed && { [agreedName]: agreed }) }
  return { ...response, record: { ...record, params } }
}

/** What was saved is looked at next; AdminJS would lead to the list. */
function thenShow(response: ActionResponse, _: ActionRequest, { resource, h }: ActionContext): ActionResponse {
  if (!response.redirectUrl) return response
  return { ...response, redirectUrl: h.showUrl(resource.id(), response.record?.id) }
}
