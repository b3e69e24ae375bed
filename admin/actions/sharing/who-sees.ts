import { z } from 'zod'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { findWhoSees } from '../../../domain/access/why/for-staff.ts'
import type { WhySubject } from '../../../domain/access/why/placed.ts'
import { mayAskWhoSees } from '../../../domain/access/why/told.ts'
import { writtenAddress } from '../../../words/address.ts'
import { lineOrNothing } from '../../../words/line.ts'
import { fieldsFor } from '../fields.ts'
import { verb } from '../verb.ts'
import { reasonsTold, waysText } from './reasons-told.ts'

/** Tells who sees a row in a project, or a product, and why; of one person why they do, or why not. */
export const seeingWho = (subject: WhySubject) =>
  verb({
    ...{ name: 'who-sees', on: 'row', may: 'read', icon: 'Eye' },
    fits: (row, actor) => mayAskWhoSees(actor, { organisationId: row.organisationId }),
    schema: z.strictObject({ q: lineOrNothing(200).optional(), membershipId: z.uuid().optional() }),
    form: async (actor, _, sought) => {
      const { say, field, row } = fieldsFor(actor, sought)
      const fields = [
        field('text', 'q', { label: 'who-sees-q' }),
        await row('membershipId', 'Membership', { label: 'who-sees-person' }),
      ]
      return { text: say('who-sees-text'), button: say('who-sees-button'), fields }
    },
    call: async (actor, { q = '', membershipId }, id) => {
      if (membershipId) return { message: 'who-sees-one', told: await reasonsTold(actor, subject, id, membershipId) }
      const { owner, total, people } = await findWhoSees(actor, subject, id, q)
      const told = people.map(({ name, organisation, email, ways }) => ({
        label: `${name} (${organisation})`,
        value: waysText(ways, owner, actor),
        note: writtenAddress(email),
      }))
      const more =
        total > people.length ? [{ label: `+ ${total - people.length}`, value: sayFor(actor)('who-sees-more') }] : []
      return { message: total > 0 ? 'who-sees' : 'who-sees-nobody', told: [...told, ...more] }
    },
  })

const sayFor = (actor: Member) => fieldsFor(actor).say
