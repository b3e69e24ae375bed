import { z } from 'zod'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { type PlainShare, sharedFrom, sharePlainly } from '../../../domain/access/sharing/share.ts'
import { sharing as asked } from '../../../domain/access/sharing/terms.ts'
import { modelOfThing, type SharedThing } from '../../../domain/access/sharing/thing.ts'
import { Invalid } from '../../../domain/refusals.ts'
import { atFields } from '../../../doors/bodies/at-fields.ts'
import { plainDay } from '../../../words/plain.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldSearch, FormView } from '../form-view.ts'
import { meantFirst } from '../meant/meant-first.ts'
import { verb } from '../verb.ts'
import { describeTerms } from './describe-terms.ts'
import { lookAtShare } from './look-at-share.ts'
import { principalsFor } from './principals.ts'
import { termsIn } from './terms.ts'

/** Shares a product, project or phase with a person, team, group or organisation, at a level, perhaps until a day. What another level or end of a share
 *  that is in force means is shown first. */
export const sharingOf = (resourceKind: SharedThing['resourceKind']) =>
  verb({
    name: 'share',
    on: 'row',
    may: 'share',
    icon: 'Share2',
    schema: z.strictObject({
      with: z.string('missing').regex(/^(organisation|team|group|membership):[0-9a-f-]{36}$/, 'missing'),
      levelId: z.uuid().nullable().optional(),
      until: plainDay.nullable().optional(),
      agreed: z.string().max(100).optional(),
    }),
    form: (actor, id, sought) => form(actor, modelOfThing[resourceKind], id, sought),
    call: async (actor, { with: whom, levelId, until, agreed }, resourceId, once) => {
      const [principalKind, principalId] = whom.split(':')
      const { data } = asked.safeParse({
        resourceKind,
        resourceId,
        principalKind,
        principalId,
        levelId,
        until,
      })
      if (!data) throw new Invalid({ with: 'missing' })
      const sharing = meantFirst<PlainShare>({
        ...{ actor, agreed, once, said: ['share', resourceId, whom, levelId, until] },
        button: fieldsFor(actor).say('share-change'),
        look: lookAtShare(actor, { resourceId, principalId: data.principalId }),
        change: (work) => sharePlainly(work, actor, data),
        done: async (shared) => {
          const { before, ...now } = sharedFrom(shared)
          return {
            message: before ? 'share-changed' : 'shared',
            to: { subject: modelOfThing[resourceKind], id: resourceId },
            told: await describeTerms(actor, before, now),
          }
        },
      })
      return atFields(sharing, (path) => (path.startsWith('principal') ? 'with' : path))
    },
  })

type ThingModel = (typeof modelOfThing)[SharedThing['resourceKind']]

/** Level and end begin with those of the share in force, once it is chosen with whom. */
async function form(actor: Member, subject: ThingModel, id: string, sought?: FieldSearch): Promise<FormView> {
  const { say, field, choice, row, valueIn } = fieldsFor(actor, sought)
  const chosen = valueIn('with') ?? ''
  const { levelId, until, text } = await termsIn(actor, id, chosen)
  const fields = [
    choice('with', await principalsFor(actor, subject, id, sought), { required: true, decides: true, value: chosen }),
    await row('levelId', 'ProjectAccessLevel', { label: 'Grant.levelId', value: levelId }),
    field('date', 'until', { label: 'Grant.expiresAt', value: until }),
  ]
  return { text: text ?? say('share-text'), button: say('share-button'), fields }
}
