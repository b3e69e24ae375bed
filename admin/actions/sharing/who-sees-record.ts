import { z } from 'zod'
import { mayAnywhere } from '../../../domain/access/scope.ts'
import { recordWayTexts } from '../../../domain/access/why/record-ways.text.ts'
import { type ExplainedRecord, findRecordReasons, type RecordWay } from '../../../domain/access/why/records.ts'
import { speaker } from '../../../words/catalogue.ts'
import { type Label, labels } from '../../../words/labels.ts'
import { definitionOf } from '../../guard/definition.ts'
import { fieldsFor } from '../fields.ts'
import { verb } from '../verb.ts'

/** Tells why a person sees something around projects, as an organisation or a report, or why not. */
export const seeingWhoOfRecord = (subject: ExplainedRecord) =>
  verb({
    ...{ name: 'who-sees', on: 'row', may: 'read', icon: 'Eye' },
    fits: (_, actor) => mayAnywhere(actor, 'read', 'Grant'),
    schema: z.strictObject({ membershipId: z.uuid('missing') }),
    form: async (actor, _, sought) => {
      const { say, row } = fieldsFor(actor, sought)
      const person = await row('membershipId', 'Membership', { label: 'who-sees-person', required: true })
      return { text: say('who-sees-record-text'), button: say('who-sees-record-button'), fields: [person] }
    },
    call: async (actor, { membershipId }, id) => {
      const { say } = fieldsFor(actor)
      const message = 'who-sees-one'
      const reasons = await findRecordReasons(actor, subject, id, membershipId)
      if (!reasons) return { message, told: [{ label: say('sees-no'), value: say('sees-disabled') }] }
      const why = speaker(recordWayTexts, actor.locale)
      const { ways, closedBy } = reasons
      if (closedBy) return { message, told: [{ label: say('sees-no'), value: why(closedBy) }] }
      const value = [...new Set(ways.map(({ by }) => why(by as keyof (typeof recordWayTexts)['en'])))].join('\n')
      const columns = columnsOf(subject, ways).map((name) =>
        speaker(labels, actor.locale)(`${subject}.${name}` as Label),
      )
      const some = columns.length > 0 ? [{ label: say('sees-of-it'), value: columns.join(', ') }] : []
      return { message, told: [{ label: say('sees-yes'), value }, ...some] }
    },
  })

/** What of it they see, where that is not all: columns that the back-office shows, in their order. */
function columnsOf(subject: ExplainedRecord, ways: RecordWay[]): string[] {
  if (ways.some(({ columns }) => columns === null)) return []
  const seen = new Set(ways.flatMap(({ columns }) => columns ?? []))
  return Object.keys(definitionOf(subject).columns).filter((name) => seen.has(name) && name !== 'id')
}
