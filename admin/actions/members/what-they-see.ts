import { z } from 'zod'
import { mayAskWhoSees } from '../../../domain/access/why/told.ts'
import { findWhatTheySee } from '../../../domain/access/why/what-they-see.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import { lineOrNothing } from '../../../words/line.ts'
import { fieldsFor } from '../fields.ts'
import { waysText } from '../sharing/reasons-told.ts'
import { verb } from '../verb.ts'

const called = { Project: 'Task.projectId', Product: 'Project.productId' } as const

/** Tells which projects and products somebody sees, and why. */
export const seeingWhat = verb({
  ...{ name: 'what-they-see', on: 'row', may: 'read', icon: 'Eye' },
  fits: (row, actor) => mayAskWhoSees(actor, { organisationId: row.organisationId }),
  schema: z.strictObject({ q: lineOrNothing(200).default('') }),
  form: async (actor) => {
    const { say, field } = fieldsFor(actor)
    const fields = [field('text', 'q', { label: 'what-they-see-q' })]
    return { text: say('what-they-see-text'), button: say('what-they-see-button'), fields }
  },
  call: async (actor, { q }, id) => {
    const say = fieldsFor(actor).say
    const seen = await findWhatTheySee(actor, id, q)
    if (!seen) return { message: 'sees-nothing', told: [{ label: say('sees-no'), value: say('sees-disabled') }] }
    const label = speaker(labels, actor.locale)
    const told = seen.things.map(({ subject, name, owner, ways }) => ({
      label: `${name} (${owner})`,
      value: waysText(ways, owner, actor),
      note: label(called[subject]),
    }))
    const left = seen.total - told.length
    const more = left > 0 ? [{ label: `+ ${left}`, value: say('what-they-see-more') }] : []
    return { message: seen.total > 0 ? 'what-they-see' : 'sees-nothing', told: [...told, ...more] }
  },
})
