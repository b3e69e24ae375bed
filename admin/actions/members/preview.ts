import { z } from 'zod'
import { startPreview } from '../../../domain/people/preview/preview.ts'
import { fieldsFor } from '../fields.ts'
import { verb } from '../verb.ts'

/** Gives a link by which one sees the portal as a member sees it. */
export const previewing = verb({
  name: 'preview',
  on: 'row',
  may: 'preview',
  icon: 'Eye',
  fits: ({ disabledAt, organisationId }, actor) => !disabledAt && organisationId !== actor.organisation.id,
  schema: z.strictObject({}),
  form: async (actor) => {
    const { say } = fieldsFor(actor)
    return { text: say('preview-text'), button: say('preview-button'), fields: [] }
  },
  call: async (actor, _, id) => {
    const { say } = fieldsFor(actor)
    const value = await startPreview(actor, id)
    return { message: 'preview-ready', told: [{ label: say('preview-link'), value, link: true }] }
  },
})
