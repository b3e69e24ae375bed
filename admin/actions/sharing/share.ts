import { z } from 'zod'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { share } from '../../../domain/access/sharing/share.ts'
import { sharing as asked } from '../../../domain/access/sharing/terms.ts'
import { modelOfThing, type SharedThing } from '../../../domain/access/sharing/thing.ts'
import { Invalid } from '../../../domain/refusals.ts'
import { atFields } from '../../../doors/bodies/at-fields.ts'
import { plainDay } from '../../../words/plain.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldSearch, FormView } from '../form-view.ts'
import { verb } from '../verb.ts'
import { describeTerms } from './describe-terms.ts'
import { principalsFor } from './principals.ts'
import { termsIn } from './terms.ts'

/** Shares a product, project or phase with a person, team, group or organisation, at a level, perhaps until a day. */
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
    }),
    form: (actor, id, sought) => form(actor, modelOfThing[resourceKind], id, sought),
    call: async (actor, { with: whom, levelId, until }, resourceId, once) => {
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
      const shared = await atFields(share(actor, data, once), (path) => (path.startsWith('principal') ? 'with' : path))
      const told = await describeTerms(actor, shared.before, shared)
      return {
        message: shared.before ? 'share-changed' : 'shared',
        to: { subject: modelOfThing[resourceKind], id: resourceId },
        told,
      }
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
