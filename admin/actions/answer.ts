import { z } from 'zod'
import { writeComment } from '../../domain/updates/comment.ts'
import { fieldsFor } from './fields.ts'
import { verb } from './verb.ts'

const answer = z.strictObject({ body: z.string().max(10_000) })

/** Writes an answer below an update. */
export const answeringUpdate = verb({
  ...{ name: 'answer-update', on: 'row', may: 'read', icon: 'MessageCircle', schema: answer },
  form: async (actor) => {
    const { say, field } = fieldsFor(actor)
    const body = field('prose', 'body', { label: 'answer-body', required: true })
    return { text: say('answer-text'), button: say('answer-button'), fields: [body] }
  },
  call: async (actor, { body }, updateId, once) => {
    await writeComment(actor, { updateId, body }, once)
    return { message: 'update-answered', to: { subject: 'Update', id: updateId } }
  },
})
