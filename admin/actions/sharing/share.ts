import { z } from 'zod'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { sharing as asked, share } from '../../../domain/access/sharing/share.ts'
import { Invalid } from '../../../domain/refusals.ts'
import { plainDay } from '../../../words/plain.ts'
import { atFields } from '../at-fields.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldSearch, FormView } from '../form-view.ts'
import { verb } from '../verb.ts'
import { principalsFor } from './principals.ts'
import { describeTerms, termsIn } from './terms.ts'

/** Shares a project with a person, team, group or organisation, at a level, perhaps until a day. */
export const sharing = verb({
  name: 'share',
  on: 'row',
  may: 'share',
  icon: 'Share2',
  schema: z.strictObject({
    with: z.string('missing').regex(/^(organisation|team|group|membership):[0-9a-f-]{36}$/, 'missing'),
    levelId: z.uuid().nullable().optional(),
    until: plainDay.nullable().optional(),
  }),
  form,
  call: async (actor, { with: whom, levelId, until }, projectId, once) => {
    const [principalKind, principalId] = whom.split(':')
    const { data } = asked.safeParse({
      resourceKind: 'project',
      resourceId: projectId,
      principalKind,
      principalId,
      levelId,
      until,
    })
    if (!data) throw new Invalid({ with: 'missing' })
    const shared = await atFields(share(actor, data, once), (path) => (path.startsWith('principal') ? 'with' : path))
    const told = await describeTerms(actor, shared.before, shared)
    return { message: shared.before ? 'share-changed' : 'shared', to: { subject: 'Project', id: projectId }, told }
  },
})

/** Level and end begin with those of the share in force, once it is chosen with whom. */
async function form(actor: Member, id: string, sought?: FieldSearch): Promise<FormView> {
  const { say, field, choice, row, valueIn } = fieldsFor(actor, sought)
  const chosen = valueIn('with') ?? ''
  const { levelId, until, text } = await termsIn(actor, id, chosen)
  const fields = [
    choice('with', await principalsFor(actor, id, sought), { required: true, decides: true, value: chosen }),
    await row('levelId', 'ProjectAccessLevel', { label: 'Grant.levelId', value: levelId }),
    field('date', 'until', { label: 'Grant.expiresAt', value: until }),
  ]
  return { text: text ?? say('share-text'), button: say('share-button'), fields }
}
