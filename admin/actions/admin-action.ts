import type { ActionContext, ActionRequest, ActionResponse, Action as AdminAction } from 'adminjs'
import { z } from 'zod'
import type { Member } from '../../domain/access/actor/actor.ts'
import { TooOften } from '../../domain/limits.ts'
import { KeyUsed } from '../../domain/once.ts'
import { oneAtATime } from '../../domain/one-at-a-time.ts'
import { Conflict, Invalid, NotAllowed, NotFound, Refusal } from '../../domain/refusals.ts'
import { speaker } from '../../words/catalogue.ts'
import { askingOf } from '../guard/asking.ts'
import type { ModelDefinition } from '../guard/definition.ts'
import { asShown } from '../guard/writing/as-shown.ts'
import { shownIn } from '../guard/writing/concurrent-change.ts'
import { underKey } from '../guard/writing/under-key.ts'
import { messages } from '../messages.ts'
import { problemTexts } from '../texts/problems/problems.text.ts'
import { verbTexts } from '../texts/verbs.text.ts'
import type { FormValues } from './form-values.ts'
import type { FieldView } from './form-view.ts'
import { asMeant, type ChangedForm } from './meanwhile/meanwhile.ts'
import { isAccessibleTo } from './plain.ts'
import type { Verb, VerbOutcome, VerbResult } from './verb.ts'

/** A verb as an action of AdminJS: GET hands out its form, only POST calls it. */
export function asAdminAction(of: ModelDefinition, verb: Verb): Partial<AdminAction<ActionResponse>> {
  return {
    name: verb.name,
    actionType: types[verb.on],
    icon: verb.icon,
    component: 'VerbForm',
    showResourceActions: false,
    isAccessible: isAccessibleTo(of, verb.may, verb.column),
    isVisible: ({ record, currentAdmin }) =>
      !record || (verb.fits?.(record.params, askingOf({ currentAdmin })) ?? true),
    handler: (request, _, context) => answer(verb, request, context),
  }
}

const types = { list: 'resource', row: 'record', rows: 'bulk' } as const

async function answer(verb: Verb, request: ActionRequest, context: ActionContext): Promise<ActionResponse> {
  const actor = askingOf(context)
  const { record, records = record ? [record] : [] } = context
  const id = records.map((one) => one.id()).join(',')
  const about = aboutRows(context)
  if (request.method !== 'post') return { ...about, ...(await asked(verb, actor, id, request.query)) }
  try {
    const { [asShown]: shown, ...payload } = request.payload ?? {}
    const { said, once } = underKey(`${context.resource.id()}/${verb.name}/${id}`, payload)
    const done = async (input: object): Promise<ActionResponse> => {
      const outcome = await verb.run(actor, input, id, once)
      if ('picture' in outcome) return outcome
      return 'preview' in outcome ? shownFirst(actor, outcome) : success(actor, outcome, context)
    }
    if (shown === undefined || verb.on !== 'row') return { ...about, ...(await done(said)) }
    const sent = { said: said as FormValues, shown: Object.fromEntries(shownIn(shown)) as FormValues }
    const answered = await oneAtATime(`${context.resource.id()}/${id}`, async () => {
      const { meant, changed } = await asMeant(verb, actor, id, sent)
      return changed ? bothValues(changed) : done(meant)
    })
    return { ...about, ...answered }
  } catch (error) {
    return { ...about, ...refusal(actor, error) }
  }
}

/** The rows it is done with, as AdminJS wants them in each answer. */
function aboutRows({ record, records, currentAdmin }: ActionContext): object {
  if (record) return { record: record.toJSON(currentAdmin) }
  return records ? { records: records.map((one) => one.toJSON(currentAdmin)) } : {}
}

const typed = z
  .string()
  .max(300)
  .transform((text) => text.replaceAll('\0', ''))
const search = z.object({ field: z.string(), text: typed })
const decision = z.object({ field: z.string(), value: typed })

/** The form, as it is after one of its fields was filled in; or, where something is looked for in a field, what there is of that to
 *  choose from. */
async function asked(verb: Verb, actor: Member, id: string, query: unknown) {
  const { data: sought } = search.safeParse(query)
  if (!sought) return { form: await verb.form(actor, id, decision.safeParse(query).data) }
  const { fields } = await verb.form(actor, id, sought)
  return { choices: fieldIn(fields, sought.field)?.choices ?? [] }
}

function fieldIn(fields: FieldView[], name: string): FieldView | undefined {
  return fields.flatMap((field) => [field, ...(field.fields ?? [])]).find((field) => field.name === name)
}

/** That somebody else has changed the same meanwhile, with both values. */
const bothValues = ({ message, ...meanwhile }: ChangedForm): ActionResponse => ({
  ...{ meanwhile, notice: { message, type: 'error' as const }, status: 409 },
})

/** What would be done, and that it is another thing than what was agreed to. */
function shownFirst(
  actor: Member,
  { preview, isOther, problem = 'effect-changed' }: Extract<VerbOutcome, { preview: unknown }>,
): ActionResponse {
  const { base } = messages(actor, { base: problem })
  return { preview, ...(isOther && { notice: { message: base?.message ?? '', type: 'error' } }) }
}

function success(actor: Member, { message, to, told = [] }: VerbResult, { h }: ActionContext): ActionResponse {
  const text = speaker(verbTexts, actor.locale)(message)
  const redirectUrl = to && (to.id ? onRow(h, to.subject, to.id, to.verb) : h.resourceUrl({ resourceId: to.subject }))
  const straight = Boolean(to?.verb)
  return { notice: { message: text, type: 'success' }, told, ...(redirectUrl && { redirectUrl, straight }) }
}

const onRow = (h: ActionContext['h'], resourceId: string, recordId: string, actionName = 'show') =>
  h.recordActionUrl({ resourceId, recordId, actionName })

/** A refusal in the person's language: a notice, and beside each field what is wrong with it. Anything else is thrown on. */
function refusal(actor: Member, error: unknown): ActionResponse {
  if (!(error instanceof Refusal)) throw error
  const { fields, told } = error instanceof Invalid ? error : aboutOneField(error)
  const { base } = messages(actor, { base: codeOf(error) }, told)
  const notice = { message: base?.message ?? '', type: 'error' as const }
  return { notice, problems: messages(actor, fields, told), status: error.status }
}

/** What a refusal says about one field, and the texts that it names. */
function aboutOneField(error: Refusal) {
  const values = Object.fromEntries(
    Object.entries(error.detail).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
  const { field } = values
  return { fields: field ? { [field]: codeOf(error) } : {}, told: { base: values, ...(field && { [field]: values }) } }
}

/** The words for what a refusal says, at no field. */
export function codeOf(error: Refusal): string {
  if (error instanceof NotFound) return 'not-found'
  if (error instanceof NotAllowed) return Object.hasOwn(problemTexts.en, error.code) ? error.code : 'not-allowed'
  if (error instanceof Conflict || error instanceof KeyUsed || error instanceof TooOften) return error.code
  return 'invalid'
}
