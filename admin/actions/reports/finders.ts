import type { Member } from '../../../domain/access/actor/actor.ts'
import type { Finders } from '../../../domain/reports/portal/finders.ts'
import type { ReportChange, SendingSchedule } from '../../../domain/reports/write.ts'
import { formats } from '../../../words/dates.ts'
import { fieldsFor } from '../fields.ts'
import type { VerbPreview } from '../form-view.ts'
import type { LookFirst } from '../meant/meant-first.ts'

/** What a change of a report means: who outside finds it then, or not any more, and which schedules send it so, when next. */
export const reportMeant =
  (actor: Member): LookFirst<ReportChange> =>
  async () =>
  async ({ finders: { gaining, losing }, schedules }) => {
    const { say } = fieldsFor(actor)
    const { moment } = formats(actor.locale, actor.timeZone)
    const isFound = gaining.length + losing.length > 0
    const found = { gaining: peopleIn(gaining), losing: peopleIn(losing) }
    const next = ({ nextAt }: SendingSchedule) => (nextAt ? moment(new Date(nextAt)) : '–')
    const sent = {
      ...{ heading: say('report-sent-so'), columns: [say('report-schedule'), say('report-next')] },
      rows: schedules.map((one) => [one.name, next(one)]),
    }
    return {
      lines: [
        ...(isFound ? [say('finders-change-text', found)] : []),
        ...(schedules.length > 0 ? [say('report-sent-text', { count: schedules.length })] : []),
      ],
      tables: [
        ...findersTable(actor, 'finders-gaining', gaining),
        ...findersTable(actor, 'finders-losing', losing),
        ...(schedules.length > 0 ? [sent] : []),
      ],
    }
  }

/** How many people there are of each organisation, as a table under a heading; none where there is nobody. */
export function findersTable(
  actor: Member,
  heading: 'finders-heading' | 'finders-gaining' | 'finders-losing',
  finders: Finders,
): NonNullable<VerbPreview['tables']> {
  const { say } = fieldsFor(actor)
  const rows = finders.map(({ organisation, people }) => [organisation ?? say('finders-others'), String(people)])
  const columns = [say('finders-organisation'), say('finders-people')]
  return rows.length > 0 ? [{ heading: say(heading), columns, rows }] : []
}

/** How many people that are in all. */
export const peopleIn = (finders: Finders): number => finders.reduce((sum, { people }) => sum + people, 0)
