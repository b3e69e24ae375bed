import {
  type ActionContext,
  type ActionRequest,
  type ActionResponse,
  type BulkActionResponse,
  NotFoundError,
  ValidationError,
} from 'adminjs'
import { speaker } from '../../words/catalogue.ts'
import { askingOf } from '../guard/asking.ts'
import type { ModelDefinition } from '../guard/definition.ts'
import { meaningOfRemoval, RemovalNotMeant, remove } from '../guard/writing/removing.ts'
import { problemTexts } from '../texts/problems/problems.text.ts'

/** Deletes a row; asked for it tells what that means, and it is done once just that was agreed to. */
export function deleteOne(of: ModelDefinition) {
  return async (request: ActionRequest, _: unknown, context: ActionContext): Promise<ActionResponse> => {
    const { record, currentAdmin, h } = context
    if (!record) throw new NotFoundError('notThere', 'Action#handler')
    const told = { record: record.toJSON(currentAdmin) }
    const notice = { message: 'successfullyDeleted', type: 'success' as const }
    const done = { notice, redirectUrl: h.resourceUrl({ resourceId: of.subject }) }
    return { ...told, ...(await deleted(of, request, context, [String(record.id())], done)) }
  }
}

/** All of the chosen rows or none, in one transaction; AdminJS would delete one by one those that it finds. */
export function deleteTogether(of: ModelDefinition) {
  return async (request: ActionRequest, _: unknown, context: ActionContext): Promise<BulkActionResponse> => {
    const { records = [], currentAdmin, h } = context
    const told = { records: records.map((record) => record.toJSON(currentAdmin)) }
    const chosen = new Set(String(request.query?.recordIds).split(','))
    if (request.method === 'post' && records.length < chosen.size)
      throw new NotFoundError('notAllThere', 'Action#handler')
    const message = records.length > 1 ? 'successfullyBulkDeleted_plural' : 'successfullyBulkDeleted'
    const notice = { message, type: 'success' as const, options: { count: records.length } }
    const done = { notice, redirectUrl: h.resourceUrl({ resourceId: of.subject }) }
    const ids = records.map((record) => String(record.id()))
    return { ...told, ...(await deleted(of, request, context, ids, done)) }
  }
}

async function deleted<Done>(
  of: ModelDefinition,
  { method, payload }: ActionRequest,
  context: ActionContext,
  ids: string[],
  done: Done,
) {
  const actor = askingOf(context)
  try {
    if (method !== 'post') return await meaningOfRemoval(actor, of, ids)
    await remove(actor, of, ids, payload?.agreed)
    return done
  } catch (error) {
    if (error instanceof RemovalNotMeant) {
      const message = speaker(problemTexts, actor.locale)('effect-changed')
      return { ...error.meant, notice: { message, type: 'error' as const } }
    }
    if (!(error instanceof ValidationError)) throw error
    const message = error.baseError?.message || 'thereWereValidationErrors'
    return { notice: { message, type: 'error' as const } }
  }
}
