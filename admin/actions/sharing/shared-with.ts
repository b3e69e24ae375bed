import { z } from 'zod'
import { findGrantsAround } from '../../../domain/access/sharing/box/around.ts'
import type { SharedThing } from '../../../domain/access/sharing/thing.ts'
import { fieldsFor } from '../fields.ts'
import { type VerbResult, verb } from '../verb.ts'
import { describeTerms } from './describe-terms.ts'
import { describeWays } from './ways.ts'

const most = 50

/** Tells with whom a product, project or phase is shared: on itself, and from above; each with where it comes from, its level and its
 *  end. */
export const sharedWith = (resourceKind: SharedThing['resourceKind']) =>
  verb({
    name: 'shared-with',
    on: 'row',
    may: 'share',
    icon: 'Users',
    schema: z.strictObject({}),
    form: async (actor) => {
      const { say } = fieldsFor(actor)
      return { text: say('shared-with-text'), button: say('shared-with-button'), fields: [] }
    },
    call: async (actor, _, resourceId) => {
      const { say } = fieldsFor(actor)
      const { seen, others } = await findGrantsAround(actor, { resourceKind, resourceId })
      const told: NonNullable<VerbResult['told']> = []
      for (const grant of seen.slice(0, most)) {
        const ways = await describeWays(actor, { seen: [grant], others: false })
        const terms = await describeTerms(actor, null, grant)
        const note = terms.map(({ label, value }) => `${label}: ${value}`).join(' · ')
        told.push(...ways.map((way) => ({ ...way, note })))
      }
      if (seen.length > most) told.push({ label: `+ ${seen.length - most}`, value: say('shared-with-more') })
      if (others) told.push({ label: say('other-way'), value: say('cannot-be-seen') })
      return { message: told.length > 0 ? 'shared-with' : 'shared-with-nobody', told }
    },
  })
