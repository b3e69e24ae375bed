import { z } from 'zod'
import type { Condition } from '../../../domain/access/vocabulary.ts'
import { disableIn } from '../../../domain/people/members/disable.ts'
import { mayTakeOver } from '../../../domain/people/members/hand-over.ts'
import { lockMembers } from '../../../domain/people/members/member-change.ts'
import { definitionOf } from '../../guard/definition.ts'
import { ask, rows } from '../../guard/reading.ts'
import { tellFallsAway } from '../members/falls-away-told.ts'
import { onSeveral } from './several.ts'

/** Disables several members; what they have goes to a colleague of all of them, or stays in their names. */
export const disablingSeveral = onSeveral({
  ...{ name: 'disable-several', of: 'Membership', may: 'disable', icon: 'UserX' },
  fits: ({ disabledAt, reinvitedAt }) => !disabledAt || Boolean(reinvitedAt),
  schema: z.object({ successorId: z.uuid('missing').nullish() }),
  fields: async (actor, ids, { row }) => {
    const chosen = await rows(ask(actor, definitionOf('Membership')), { where: [{ id: { in: ids } }] }, [
      'organisationId',
    ])
    const colleagues = chosen.map(({ id, organisationId }) =>
      mayTakeOver(actor, { id, organisationId: String(organisationId) }),
    )
    const where: Condition = { AND: [{ id: { notIn: ids } }, ...colleagues] }
    return [await row('successorId', 'Membership', { label: 'disable-successor', where, detailed: true })]
  },
  hold: lockMembers,
  each: (work, actor, id, { successorId }) => disableIn(work, actor, id, successorId),
  tell: tellFallsAway,
})
