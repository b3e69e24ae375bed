import { z } from 'zod'
import { toldThing } from '../../../domain/told/things.ts'
import { writeComment } from '../../../domain/updates/comment.ts'
import { writeAboutTask, writeUpdate } from '../../../domain/updates/write.ts'
import { refTo } from '../described/schemas.ts'
import { made } from './made.ts'
import type { Operation } from './operation.ts'

const update = toldThing('Update')
const comment = toldThing('Comment')
const body = z.string()

const newUpdate = z.strictObject({ projectId: z.uuid('wrong'), body, phaseId: z.uuid('wrong').optional() })
const aboutTask = z.strictObject({ taskId: z.uuid('wrong'), body, forColleague: z.boolean('yes-or-no').optional() })
const newComment = z.strictObject({ updateId: z.uuid('wrong'), body })

const common: Pick<Operation, 'method' | 'scope' | 'takes' | 'refuses'> = {
  ...{ method: 'post', scope: 'updates:write', takes: ['key'] },
  refuses: [400, 404, 413, 415, 422],
}

/** Messages: on a project, about a task, below a message. Those who follow are told, as by the pages. */
export const messageOperations: Operation[] = [
  {
    ...{ ...common, name: 'writeUpdate', path: '/updates', thing: update },
    summary: 'Writes on a project; without a phase, for all of it',
    body: newUpdate,
    answers: { status: 201, schema: refTo('Update'), told: 'The message' },
    run: async ({ actor, body, once }) =>
      made(actor, update, await writeUpdate(actor, body as z.output<typeof newUpdate>, once)),
  },
  {
    ...{ ...common, name: 'writeAboutTask', path: '/updates/about-task', thing: update },
    summary: 'Writes about a task, which answers what it asks',
    body: aboutTask,
    answers: { status: 201, schema: refTo('Update'), told: 'The message' },
    run: async ({ actor, body, once }) =>
      made(
        actor,
        update,
        await writeAboutTask(actor, body as z.output<typeof aboutTask> & { forColleague?: boolean }, once),
      ),
  },
  {
    ...{ ...common, name: 'writeComment', path: '/comments', thing: comment },
    summary: 'Answers a message',
    body: newComment,
    answers: { status: 201, schema: refTo('Comment'), told: 'The answer' },
    run: async ({ actor, body, once }) =>
      made(actor, comment, await writeComment(actor, body as z.output<typeof newComment>, once)),
  },
]
