import { z } from 'zod'
import type { Member } from '../../../../domain/access/actor/actor.ts'
import { findUpcoming } from '../../../../domain/reports/schedules/timing/upcoming.ts'
import { atFields } from '../../../../doors/bodies/at-fields.ts'
import { type Looking, looking } from '../../looking.ts'
import { rhythmFrom, timing, timingField } from './timing.ts'
import { upcomingView } from './upcoming-view.ts'

/** Of what is filled in so far, that which says when it is due. */
const schema = z.object({ ...timing.shape, timeZone: z.string().max(60), endsOn: z.string().max(10).nullish() })
type Filled = z.output<typeof schema>

/** When a schedule that is being made would be due. */
export const lookAtNewTimes: Looking = looking({
  ...{ schema, as: ({ every }: Filled) => every },
  show: (actor, filled) => shown(actor, filled),
})

/** When a schedule that is being changed would be due. */
export const lookAtTimes: Looking = looking({
  ...{ schema, as: ({ every }: Filled) => every },
  show: (actor, filled, id) => shown(actor, filled, id),
})

async function shown(actor: Member, { timeZone, endsOn, ...filled }: Filled, id?: string) {
  const asked = { rhythm: rhythmFrom(filled), timeZone, endsOn: endsOn || null }
  return upcomingView(actor, await atFields(findUpcoming(actor, asked, id), (path) => timingField(filled.every, path)))
}
