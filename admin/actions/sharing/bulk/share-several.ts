import { z } from 'zod'
import type { Member } from '../../../../domain/access/actor/actor.ts'
import { severalShares } from '../../../../domain/access/sharing/bulk/asked.ts'
import type { SharesEffect } from '../../../../domain/access/sharing/bulk/effect.ts'
import { type SeveralShared, shareSeveral } from '../../../../domain/access/sharing/bulk/share-several.ts'
import { Invalid } from '../../../../domain/refusals.ts'
import { SeveralNotAgreed } from '../../../../domain/several/not-agreed.ts'
import { atFields } from '../../../../doors/bodies/at-fields.ts'
import { plainDay } from '../../../../words/plain.ts'
import { fieldsFor } from '../../fields.ts'
import { type VerbOutcome, verb } from '../../verb.ts'
import { severalPreview } from './effect-view.ts'
import { severalForm } from './form.ts'

const whom = z.string().regex(/^(organisation|team|group|membership):[0-9a-f-]{36}$/, 'missing')

/** Shares the chosen projects with many at once: the first press is a dry run, the second one does it. */
export const sharingSeveral = verb({
  ...{ name: 'share-several', on: 'rows', may: 'share', icon: 'Share2' },
  schema: z.strictObject({
    projectIds: z.array(z.uuid('missing'), 'missing').min(1).max(1000),
    with: z.array(whom, 'missing').min(1).max(1000),
    levelId: z.uuid().nullable().optional(),
    until: plainDay.nullable().optional(),
    agreed: z.string().max(100).optional(),
  }),
  form: severalForm,
  call: async (actor, { with: chosen, ...input }, _, once) => {
    const principals = chosen.map((one) => {
      const [principalKind, principalId] = one.split(':')
      return { principalKind, principalId }
    })
    const { data } = severalShares.safeParse({ ...input, principals })
    if (!data) throw new Invalid({ with: 'missing' })
    const work = atFields(shareSeveral(actor, data, once), (path) => (path === 'principals' ? 'with' : path))
    return shownFirst(actor, input.agreed, work)
  },
})

async function shownFirst(
  actor: Member,
  agreed: string | undefined,
  work: Promise<SeveralShared>,
): Promise<VerbOutcome> {
  const { say } = fieldsFor(actor)
  try {
    const { made, changed, same } = await work
    const told = [
      { label: say('several-made'), value: String(made) },
      { label: say('several-changed'), value: String(changed) },
      { label: say('several-same'), value: String(same) },
    ]
    return { message: 'shared-several', to: { subject: 'Project' }, told }
  } catch (error) {
    if (!(error instanceof SeveralNotAgreed)) throw error
    const shown = error as SeveralNotAgreed<SharesEffect>
    const problem = shown.effect.refused.length > 0 ? 'some-refused' : 'effect-changed'
    return { preview: await severalPreview(actor, shown), isOther: agreed !== undefined, problem }
  }
}
