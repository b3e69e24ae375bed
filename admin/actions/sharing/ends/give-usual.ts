import { z } from 'zod'
import { daysAfterClose } from '../../../../domain/access/sharing/ends/days.ts'
import { giveUsualEnd } from '../../../../domain/access/sharing/ends/give-usual.ts'
import { act } from '../../../../domain/act.ts'
import { fieldsFor } from '../../fields.ts'
import { press } from '../../press.ts'
import { onSeveral } from '../../several/several.ts'

const hasNoEnd = ({ via, expiresAt, suspendedAt, followsClose, resourceKind }: Record<string, unknown>) =>
  ['share', 'partnership'].includes(String(via)) &&
  ['project', 'phase'].includes(String(resourceKind)) &&
  !suspendedAt &&
  !expiresAt &&
  !followsClose

/** Lets a share that has no end end with its project, as shares with others than the host's people do. */
export const givingUsualEnd = press({
  ...{ name: 'usual-end', may: 'unshare', icon: 'Clock', fits: hasNoEnd, message: 'usual-end-given' },
  call: async (actor, id) => {
    await act(actor, (work) => giveUsualEnd(work, id))
  },
  to: (id) => ({ subject: 'Grant', id }),
})

/** The same with several shares of the list. */
export const givingUsualEndToSeveral = onSeveral({
  ...{ name: 'usual-end-several', of: 'Grant', may: 'unshare', icon: 'Clock' },
  schema: z.object({}),
  fields: async () => [],
  each: async (work, actor, id) => {
    const given = await giveUsualEnd(work, id)
    if (!given) return []
    const { before, now } = given
    const means = [fieldsFor(actor).say('usual-end-means', { days: await daysAfterClose() })]
    // The end itself is another moment at each press, where the project is closed.
    return [{ name: 'followsClose', before: before.followsClose, now: now.followsClose, means }]
  },
})
