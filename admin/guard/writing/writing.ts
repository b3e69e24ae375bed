import { ForbiddenError } from 'adminjs'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { scope } from '../../../domain/access/scope.ts'
import type { Action } from '../../../domain/access/vocabulary.ts'
import { act, type Work } from '../../../domain/act.ts'
import type { ModelDefinition } from '../definition.ts'
import { isId } from '../filters/value.ts'
import { ask, rows } from '../reading.ts'
import { hold, type TableRow, tableOf } from '../table.ts'
import { conflictWithOthers, type Shown } from './concurrent-change.ts'
import { changedValues, parseValues } from './form-values.ts'
import { type Changed, mustBeMeant } from './meant.ts'
import { refuse, refusedBy } from './refused.ts'
import { underKey } from './under-key.ts'

/** Creates a plain row of what a form asks for: the row as it then is must be one the member may create. Done once under the
 *  key of the form, if it has one. Throws ValidationError for what the row means beyond itself unless that was `agreed` to. */
export async function create(
  actor: Member,
  of: ModelDefinition,
  params: Record<string, unknown>,
  agreed?: unknown,
): Promise<TableRow> {
  const form = of.create ?? forbid()
  const creating = async () => {
    const { said, once } = underKey(`${of.subject}/new`, params)
    const make = async (work: Work) => {
      const data = parseValues(actor, of, form, changedValues(actor, of, said))
      await reachable(work, actor, of, data)
      const stamped = { ...data, ...reportedIn(data, of), ...(of.author && { [of.author]: actor.membershipId }) }
      const { id } = await tableOf(of.subject, work.db).create({ data: stamped, select: { id: true } })
      await within(work, actor, of, 'create', id, Object.keys(data))
      await told(work, actor, of, 'create', id, Object.keys(data))
      await of.afterwards?.(work)
      // The id is another one each time.
      if (of.consequencesOfNew) mustBeMeant(actor, 'new', await of.consequencesOfNew(work, actor, id), agreed)
      return id
    }
    const id = await act(actor, make, { once })
    const [row = { id }] = await rows(ask(actor, of), { where: [{ id }] })
    return row
  }
  return creating().catch((error) => {
    throw refusedBy(error, actor, of, false)
  })
}

/**
 * Changes what a form changes of a plain row. The row must be one the member may change, before and after. Throws
 * ValidationError for what somebody else has changed since it was `shown`, and for a row that is sent back with the time of an
 * earlier change, and for what saving means beyond the row unless
 * that was `agreed` to.
 */
export function change(
  actor: Member,
  of: ModelDefinition,
  id: string,
  params: Record<string, unknown>,
  { shown = new Map(), agreed }: { shown?: Shown; agreed?: unknown } = {},
): Promise<TableRow> {
  const changing = async (work: Work) => {
    const tell = isId(id) ? await of.consequences?.(work, actor, id) : undefined
    const changed = await changeIn(work, actor, of, id, params, shown)
    // What was not meant is taken back with the transaction.
    if (tell) mustBeMeant(actor, id, await tell(changed), agreed)
    return changed.row
  }
  return act(actor, changing).catch((error) => {
    throw refusedBy(error, actor, of, false)
  })
}

/** The same in the transaction of a larger verb. */
export async function changeIn(
  work: Work,
  actor: Member,
  of: ModelDefinition,
  id: string,
  params: Record<string, unknown>,
  shown: Shown = new Map(),
): Promise<Changed> {
  const form = of.update ?? forbid()
  let names: string[] = []
  const changing = async (): Promise<Changed> => {
    await within(work, actor, of, 'update', id)
    await hold(of.subject, id, work.db)
    const asking = ask(actor, of, work.db)
    const [before = forbid()] = await rows(asking, { where: [{ id }] })
    const meant = changedValues(actor, of, params, before, shown)
    if ('updatedAt' in meant) throw refuse(actor, { updatedAt: 'stale' })
    const data = parseValues(actor, of, form.partial(), meant)
    names = Object.keys(data)
    if (names.length === 0) return { names, before, row: before }
    const conflict = await conflictWithOthers(asking, names, shown, before)
    if (conflict) throw conflict
    await reachable(work, actor, of, data)
    await within(work, actor, of, 'update', id, names)
    await tableOf(of.subject, work.db).update({ where: { id }, data, select: { id: true } })
    await within(work, actor, of, 'update', id, names)
    const row = await told(work, actor, of, 'update', id, names)
    await of.afterwards?.(work)
    return { names, before, row }
  }
  return changing().catch((error) => {
    // What is said of no column is said of the only one that was to be changed.
    throw refusedBy(error, actor, names.length === 1 ? { ...of, title: names[0] as string } : of, false)
  })
}

/** What is said by filling in a column of a new row; of an old one the database sees it. */
function reportedIn(data: Record<string, unknown>, { reportedBy = {} }: ModelDefinition): Record<string, true> {
  const said = Object.entries(reportedBy).flatMap(([name, by]) => (name in data ? [[by, true] as const] : []))
  return Object.fromEntries(said)
}

/** The row is one on which the member may do the action, and may write each of these columns. */
export async function within(
  work: Work,
  actor: Member,
  of: ModelDefinition,
  action: Action,
  id: string,
  names: string[] = [],
) {
  if (!isId(id)) forbid()
  const conditions = [scope(actor, action, of.subject), ...names.map((name) => scope(actor, action, of.subject, name))]
  const where = { AND: [{ id }, ...conditions] }
  if (!(await tableOf(of.subject, work.db).findFirst({ where, select: { id: true } }))) forbid()
}

/** Whatever the row is made to lead to, the member can see. */
async function reachable(
  { db }: Work,
  actor: Member,
  of: ModelDefinition,
  data: Record<string, unknown>,
): Promise<void> {
  for (const [name, value] of Object.entries(data)) {
    const target = of.columns[name]?.target
    if (!target || value === null) continue
    const where = { AND: [{ id: value }, scope(actor, 'read', target)] }
    const found = await tableOf(target, db).findFirst({ where, select: { id: true } })
    if (!found) throw refuse(actor, { [name]: 'unreachable' })
  }
}

/** Writes into the activity log what was done, and reads the row as the member sees it now. */
export async function told(
  work: Work,
  actor: Member,
  of: ModelDefinition,
  action: 'create' | 'update' | 'delete',
  id: string,
  fields: string[],
): Promise<TableRow> {
  const owners = ['organisationId', 'projectId'].filter((name) => of.columns[name])
  const [row] = await rows(ask(actor, of, work.db), { where: [{ id }] })
  const owner = await tableOf(of.subject, work.db).findFirst({
    where: { id },
    select: { id: true, ...Object.fromEntries(owners.map((name) => [name, true])) },
  })
  const { organisationId, projectId } = (owner ?? {}) as Record<string, unknown>
  // What belongs to no organisation is the host's.
  const itself = of.subject === 'Organisation' ? id : actor.organisation.id
  await work.record({
    ...{ action, subject: of.subject, id, detail: { fields } },
    organisationId: String(organisationId ?? itself),
    projectId: of.subject === 'Project' ? id : projectId ? String(projectId) : null,
  })
  return row ?? { id }
}

/** Refuses what there is no right to, or no form for. */
export function forbid(): never {
  throw new ForbiddenError('forbiddenError')
}
