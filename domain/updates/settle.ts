import { z } from 'zod'
import { dayIn } from '../../words/dates.ts'
import type { Author } from '../access/actor/actor.ts'
import { can } from '../access/scope.ts'
import { act } from '../act.ts'
import { placeBeside } from '../projects/places.ts'
import { Conflict, NotAllowed } from '../refusals.ts'
import { bodyOf } from './body.ts'
import { enter } from './write.ts'

/** What becomes of a task that asks something of the customer: nothing is asked any more, all of it is done, or it is asked again. */
export const outcomes = ['settled', 'done', 'again'] as const

/** What becomes of it, and what is written about it to those who follow the project: nothing, or a message. */
export const settling = z.strictObject({ outcome: z.enum(outcomes), body: z.string().max(10_000).default('') })
export type Settling = z.output<typeof settling>

/** Settles what a task (uuid) asks of the customer, or asks again. Throws NotFound, NotAllowed, Invalid; Conflict when it asks
 *  nothing. */
export async function settle(actor: Author, taskId: string, { outcome, body }: Settling): Promise<void> {
  await act(actor, async (work) => {
    const task = await work.the('update', 'Task', taskId)
    const changes = changesOf(actor, outcome)
    // Somebody who asks again does not need to know who answered.
    const written = Object.keys(changes).filter((field) => field !== 'answeredById')
    const mayChange = written.every((field) => can(actor, 'update', 'Task', task, field))
    if (!mayChange) throw new NotAllowed('update-Task')
    const where = { id: taskId, waitsForCustomer: true, status: { not: 'done' as const } }
    const { count } = await work.db.task.updateMany({ where, data: changes })
    if (count === 0) throw new Conflict('asks-nothing')
    const { organisationId, projectId } = task
    await work.record({ action: 'settle', subject: 'Task', id: taskId, organisationId, projectId, detail: { outcome } })
    if (!body.trim()) return
    const place = placeBeside(actor, 'Update', task)
    await enter(work, actor, { ...place, taskId, body: bodyOf(body) })
  })
}

function changesOf({ timeZone }: Author, outcome: Settling['outcome']) {
  if (outcome === 'settled') return { waitsForCustomer: false }
  if (outcome === 'again') return { answeredAt: null, answeredById: null }
  return { status: 'done' as const, doneOn: new Date(dayIn(timeZone)) }
}

/** Says that what was written last below an update (uuid) needs no answer: nobody waits for one. Throws NotFound; NotAllowed to who
 *  is not of the host, or could not answer it. */
export async function needsNoAnswer(actor: Author, updateId: string): Promise<void> {
  await act(actor, async (work) => {
    const update = await work.the('read', 'Update', updateId)
    const { id, organisationId, projectId } = update
    const mayAnswer = actor.organisation.isHost && can(actor, 'create', 'Comment', update, 'body')
    if (!mayAnswer) throw new NotAllowed('create-Comment')
    await work.record({ action: 'settle', subject: 'Update', id, organisationId, projectId, detail: {} })
  })
}
