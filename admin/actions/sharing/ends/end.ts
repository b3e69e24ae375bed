import { daysAfterClose } from '../../../../domain/access/sharing/ends/days.ts'
import { laterBy } from '../../../../domain/access/sharing/ends/extension.ts'
import { extendShare, laterEnd, letShareEnd } from '../../../../domain/access/sharing/ends/look-after.ts'
import { NotFound } from '../../../../domain/refusals.ts'
import { dayIn } from '../../../../words/dates.ts'
import { definitionOf } from '../../../guard/definition.ts'
import { ask, rows } from '../../../guard/reading.ts'
import { fieldsFor } from '../../fields.ts'
import { press } from '../../press.ts'
import { verb } from '../../verb.ts'

const hasAnEnd = ({ via, expiresAt, suspendedAt }: Record<string, unknown>) =>
  ['share', 'partnership'].includes(String(via)) && !suspendedAt && Date.parse(String(expiresAt)) > Date.now()

/** Gives a share that ends a later end: by as many days as shares last after a closing, or to another day. */
export const extendingShare = verb({
  ...{ name: 'extend-share', on: 'row', may: 'unshare', icon: 'Clock', fits: hasAnEnd, schema: laterEnd },
  form: async (actor, id) => {
    const { say, field } = fieldsFor(actor)
    const [grant] = await rows(ask(actor, definitionOf('Grant')), { where: [{ id }] }, ['expiresAt'])
    if (!grant) throw new NotFound()
    const end = new Date(String(grant.expiresAt))
    const value = grant.expiresAt ? dayIn(actor.timeZone, laterBy(await daysAfterClose(), end, actor)) : ''
    const until = field('date', 'until', { label: 'last-day', required: true, value, hint: say('last-day-hint') })
    return { text: say('extend-share-text'), button: say('extend-share-button'), fields: [until] }
  },
  call: async (actor, input, id) => {
    await extendShare(actor, id, input)
    return { message: 'share-extended', to: { subject: 'Grant', id } }
  },
})

/** Says that a share may end when it does. */
export const lettingShareEnd = press({
  ...{ name: 'let-end', may: 'unshare', icon: 'Check', fits: hasAnEnd, message: 'share-let-end' },
  call: letShareEnd,
  to: (id) => ({ subject: 'Grant', id }),
})
