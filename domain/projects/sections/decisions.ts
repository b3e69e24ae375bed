import { sql } from '../../../prisma/sql.ts'
import type { Day } from '../../../words/dates.ts'
import type { Author, Viewer } from '../../access/actor/actor.ts'
import { can } from '../../access/scope.ts'
import { given } from '../../given.ts'
import type { RowOf } from '../../nouns/declaration/row.ts'
import type { Once } from '../../once.ts'
import { NotAllowed } from '../../refusals.ts'
import { findRow, listNoun, type NounRead } from '../noun-rows.ts'
import type { Paged } from '../pages.ts'
import { findHead } from '../project.ts'
import type { ProjectHead } from '../shapes.ts'
import { changeRow, createRow, fillable, mayCreateIn, type PersonToName, peopleToName } from '../write-noun.ts'

const noun = 'DecisionLogEntry'
const listed = ['id', 'title', 'decidedOn', 'decidedById'] as const
const columns = [...listed, 'text', 'internalNote', 'updatedAt'] as const

/** A decision in a list. What is hidden from the reader is not there. */
export type ListedDecision = RowOf<typeof noun, (typeof listed)[number]>
/** A decision by itself. */
export type Decision = RowOf<typeof noun, (typeof columns)[number]>

export type DecisionList = ProjectHead & Paged & { decisions: ListedDecision[]; mayCreate: boolean }
export type DecisionPage = ProjectHead & { decision: Decision; mayUpdate: boolean }
/** What a form of a decision is made of: the one it changes, if any; whom the actor may name, and which columns they may fill. */
export type DecisionForm = ProjectHead & { decision: Decision | null; people: PersonToName[]; fills: string[] }

/** The decisions of a project (uuid), one page of them, the latest first. NotFound where they are out of reach. */
export async function listDecisions(actor: Viewer, projectId: string, page: number): Promise<DecisionList> {
  const { rows, ...found } = await listNoun<ListedDecision>(
    actor,
    { noun, columns: listed, order, chosen },
    projectId,
    page,
  )
  return { ...found, decisions: rows }
}

const chosen: NounRead['chosen'] = { list: 'decisions', unchosen: ['id', 'title'] }

const order: NounRead['order'] = ({ of }) => sql`${of('decidedOn') ?? sql`null::date`} desc nulls last, x.id desc`

/** One decision (uuid). NotFound out of reach. */
export async function findDecision(actor: Viewer, id: string): Promise<DecisionPage> {
  const { head, row, plain } = await findRow<Decision>(actor, { noun, columns }, id)
  return { ...head, decision: row, mayUpdate: can(actor, 'update', noun, plain) }
}

/** The form of a new decision of a project (uuid). Throws as createRow does. */
export async function newDecisionForm(actor: Author, projectId: string): Promise<DecisionForm> {
  const head = await findHead(actor, projectId, 'decisions')
  const fills = await mayCreateIn(actor, noun, projectId)
  return { ...head, decision: null, fills, people: await peopleToName(actor, projectId) }
}

/** The form that changes a decision (uuid). NotFound out of reach, NotAllowed where it may not be changed. */
export async function changeDecisionForm(actor: Author, id: string): Promise<DecisionForm> {
  const { head, row: decision, plain } = await findRow<Decision>(actor, { noun, columns }, id)
  const fills = fillable(actor, 'update', noun, plain)
  if (fills.length === 0) throw new NotAllowed(`update-${noun}`)
  return { ...head, decision, fills, people: await peopleToName(actor, head.project.id) }
}

/** What somebody says of a decision; what is not given is not touched. */
export type DecisionInput = {
  title: string
  decidedOn: Day
  decidedById?: string | null | undefined
  text: string
  internalNote?: string | undefined
}

/** Writes a decision into the log of a project (uuid). Returns its id. Throws as createRow does. */
export function createDecision(actor: Author, projectId: string, input: DecisionInput, once?: Once): Promise<string> {
  return createRow(actor, noun, projectId, rowOf(input), once)
}

/** Changes a decision (uuid) that was read at an instant. Throws as changeRow does. */
export function changeDecision(actor: Author, id: string, input: DecisionInput, readAt: Date): Promise<void> {
  return changeRow(actor, noun, id, rowOf(input), readAt)
}

const rowOf = ({ decidedOn, ...input }: DecisionInput) => given({ ...input, decidedOn: new Date(decidedOn) })
