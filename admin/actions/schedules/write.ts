import { ReportFormat } from '@prisma/client'
import { z } from 'zod'
import type { Member } from '../../../domain/access/actor/actor.ts'
import type { AskedAudience } from '../../../domain/reports/audiences/audience.ts'
import { ReadersNotAgreed } from '../../../domain/reports/audiences/shown-first.ts'
import { findSchedule } from '../../../domain/reports/schedules/find.ts'
import { changeSchedule, type Scheduled, scheduleReport } from '../../../domain/reports/schedules/write.ts'
import { atFields } from '../../../doors/bodies/at-fields.ts'
import { speaker } from '../../../words/catalogue.ts'
import { line } from '../../../words/line.ts'
import { approvalTexts } from '../../texts/approvals.text.ts'
import { type VerbOutcome, verb } from '../verb.ts'
import { reasonText } from './approve.ts'
import { audiencesFrom } from './audiences-from.ts'
import { scheduleForm } from './form.ts'
import { readersPreview } from './readers-view.ts'
import { lookAtNewTimes, lookAtTimes } from './times/look.ts'
import { rhythmFrom, type Timing, timing, timingAfter, timingField } from './times/timing.ts'
import { upcomingView } from './times/upcoming-view.ts'

const recipient = z.strictObject({
  email: z.string().max(300),
  name: z.string().max(120).optional(),
  organisationId: z.uuid('missing'),
  accessLevelId: z.uuid('missing'),
})
const schema = timing.extend({
  name: line(120),
  timeZone: z.string().max(60),
  formats: z.array(z.enum(ReportFormat)).min(1),
  toCustomers: z.boolean().optional(),
  skipWhenEmpty: z.boolean().optional(),
  audiences: z.array(z.string().max(140)).max(100).optional(),
  toManagers: z.boolean().optional(),
  recipients: z.array(recipient).max(1000).optional(),
  endsOn: z.string().max(10).nullable().optional(),
  agreed: z.string().max(100).optional(),
})

/** Schedules a report. */
export const scheduling = verb({
  name: 'schedule',
  on: 'row',
  may: 'schedule',
  icon: 'Clock',
  schema,
  look: lookAtNewTimes,
  form: (actor, id, sought) => scheduleForm(actor, { reportId: id }, sought),
  call: (actor, { agreed, ...input }, id, once) =>
    told(actor, { ...input, agreed }, scheduleReport(actor, id, asked(input), once, { agreed })),
})

/** Changes when a schedule is due, to whom it goes and as what. */
export const rescheduling = verb({
  name: 'change',
  on: 'row',
  may: 'update',
  icon: 'Edit',
  schema: schema.partial(),
  look: lookAtTimes,
  form: async (actor, id, sought) => scheduleForm(actor, await findSchedule(actor, id), sought),
  call: async (actor, { agreed, ...input }, id) => {
    const { rhythm, audiences } = await findSchedule(actor, id)
    const all = { ...input, ...timingAfter(rhythm, input) }
    return told(actor, { ...all, agreed }, changeSchedule(actor, id, asked(all, audiences), { agreed }))
  },
})

type Filled = Timing & { audiences?: string[] | undefined; toManagers?: boolean | undefined }

function asked<Rest extends Filled>(
  { every, days, month, monthDay, nth, weekday, at, pattern, audiences, toManagers, ...rest }: Rest,
  known: AskedAudience[] = [],
) {
  const rhythm = rhythmFrom({ every, days, month, monthDay, nth, weekday, at, pattern })
  const isSame = audiences === undefined && toManagers === undefined
  return { ...rest, rhythm, ...(!isSame && { audiences: audiencesFrom({ audiences, toManagers }, known) }) }
}

/** Says when it is due next, what waits for a second member of staff, and who gets what they see themselves; or shows first who gets it. What
 *  is wrong with its timing or audience, beside the field it was filled in with. */
async function told(
  actor: Member,
  { every, agreed }: Timing & { agreed?: string | undefined },
  work: Promise<Scheduled>,
): Promise<VerbOutcome> {
  try {
    return await saved(
      actor,
      await atFields(work, (path) => timingField(every, path.replace(/^audiences\..*/, 'audiences'))),
    )
  } catch (error) {
    if (!(error instanceof ReadersNotAgreed)) throw error
    return { preview: await readersPreview(actor, error), isOther: agreed !== undefined }
  }
}

async function saved(actor: Member, { id, open, people, ...upcoming }: Scheduled): Promise<VerbOutcome> {
  const { title, times, notes } = upcomingView(actor, upcoming)
  const say = speaker(approvalTexts, actor.locale)
  const lines = [
    { label: say('needs-second'), value: open.map((reason) => reasonText(actor, reason)) },
    { label: say('own-eyes'), value: people },
    { label: title, value: [...times, ...notes] },
  ].filter(({ value }) => value.length > 0)
  const told = lines.map(({ label, value }) => ({ label, value: value.join('\n') }))
  return { message: open.length > 0 ? 'scheduled-waits' : 'scheduled', to: { subject: 'Schedule', id }, told }
}
