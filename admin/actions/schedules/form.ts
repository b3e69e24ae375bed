import { ReportFormat } from '@prisma/client'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { findReport } from '../../../domain/reports/find.ts'
import type { NewSchedule } from '../../../domain/reports/schedules/create.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldSearch, FormView } from '../form-view.ts'
import { audiencesField } from './audiences-field.ts'
import { recipientsField } from './recipients-field.ts'
import { timingFields } from './times/timing.ts'

/** What is known of a schedule that is to be made or changed; of a new one, its report. */
export type KnownSchedule = Partial<NewSchedule> & { reportId: string }

/** The form that schedules a report, or changes a schedule. */
export async function scheduleForm(actor: Member, known: KnownSchedule, sought?: FieldSearch): Promise<FormView> {
  const { say, field, choice } = fieldsFor(actor)
  const word = speaker(labels, actor.locale)
  const zones = Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: value.replaceAll('_', ' ') }))
  const as = Object.values(ReportFormat).map((value) => ({ value, label: word(`ReportFormat.${value}`) }))
  const name = known.name ?? (await findReport(actor, known.reportId)).name
  return {
    text: say('schedule-text'),
    button: say('schedule-button'),
    picture: { by: 'every', none: say('upcoming-none'), wrong: say('upcoming-wrong') },
    fields: [
      field('text', 'name', { label: 'schedule-name', required: true, value: name }),
      ...timingFields(actor, known.rhythm ?? { every: 'week', on: [1], at: '07:00' }),
      choice('timeZone', zones, {
        label: 'Schedule.timeZone',
        required: true,
        value: known.timeZone ?? actor.timeZone,
      }),
      field('date', 'endsOn', { label: 'Schedule.endsOn', value: known.endsOn ?? '' }),
      field('checks', 'formats', { label: 'Schedule.formats', choices: as, value: known.formats ?? ['pdf', 'html'] }),
      await audiencesField(actor, known, sought),
      field('yes', 'toCustomers', { value: known.toCustomers ?? false }),
      field('yes', 'toManagers', { value: known.audiences?.some(({ kind }) => kind === 'managers') ?? false }),
      await recipientsField(actor, known, sought),
      field('yes', 'skipWhenEmpty', { value: known.skipWhenEmpty ?? false }),
    ],
  }
}
