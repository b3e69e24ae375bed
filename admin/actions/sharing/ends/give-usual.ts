import { z } from 'zod'
import { daysAfterClose } from '../../../../domain/access/sharing/ends/days.ts'
import { giveUsualEnd } from '../../../../domain/access/sharing/ends/give-usual.ts'
import { act } from '../../../../domain/act.ts'
import { fieldsFor } from '../../fields.ts'
import { press } from '../../press.ts'
import { onSeveral } from '../../several/several.ts'

const hasNoEnd = ({ via, expiresAt, suspendedAt, followsClose, resourceKind }: Record<string, unknown>) =>
  ['share', 'partnership'].includes(String(via)) &&
  (resourceKind === 'product' || (['project', 'phase'].includes(String(resourceKind)) && !followsClose)) &&
  !suspendedAt &&
  !expiresAt

/** Gives a share that has no end the usual one: with its project, as shares with others than the host's people do, or some days from today for a product. */
export const givingUsualEnd = press({
  ...{ name: 'usual-end', may: 'unshare', icon: 'Clock', fits: hasNoEnd, message: 'usual-end-given' },
  call: async (actor, id) => {
    await act(actor, (work) => giveUsualEnd(work, actor, id))
  },
  to: (id) => ({ subject: 'Grant', id }),
})

/** The same with several shares of the list. */
export const givingUsualEndToSeveral = onSeveral({
  ...{ name: 'usual-end-several', of: 'Grant', may: 'unshare', icon: 'Clock' },
  schema: z.object({}),
  fields: async () => [],
  each: async (work, actor, id) => {
    const given = await giveUsualEnd(work, actor, id)
    if (!given) return []
    const { before, now } = given
    const { say } = fieldsFor(actor)
    const end = now.expiresAt?.toISOString() ?? null
    if (now.resourceKind === 'product')
      return [{ name: 'expiresAt', before: null, now: end, means: [say('usual-end-of-product')] }]
    const means = [say('usual-end-means', { days: await daysAfterClose() })]
    // The end itself is another moment at each press, where the project is closed.
    return [{ name: 'followsClose', before: before.followsClose, now: now.followsClose, means }]
  },
})
