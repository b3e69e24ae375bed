import { z } from 'zod'
import type { Member } from '../../../domain/access/actor/actor.ts'
import type { ExplainedRecord } from '../../../domain/access/why/records/explained.ts'
import { findRecordReasons, type RecordWay } from '../../../domain/access/why/records/reasons.ts'
import { recordWayTexts } from '../../../domain/access/why/records/ways.text.ts'
import { whoSeesRecord } from '../../../domain/access/why/records/who-sees.ts'
import { mayAskOfAny, organisationsToldTo } from '../../../domain/access/why/told.ts'
import { NotAllowed } from '../../../domain/refusals.ts'
import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import { type Label, labels } from '../../../words/labels.ts'
import { lineOrNothing } from '../../../words/line.ts'
import { definitionOf } from '../../guard/definition.ts'
import { fieldsFor } from '../fields.ts'
import { type VerbResult, verb } from '../verb.ts'

/** Tells who sees something around projects, as an organisation or a report, and why; of one person why they do, or why not. */
export const seeingWhoOfRecord = (subject: ExplainedRecord) =>
  verb({
    ...{ name: 'who-sees', on: 'row', may: 'read', icon: 'Eye' },
    fits: (_, actor) => mayAskOfAny(actor),
    schema: z.strictObject({ q: lineOrNothing(200).optional(), membershipId: z.uuid().optional() }),
    form: async (actor, _, sought) => {
      const { say, field, row } = fieldsFor(actor, sought)
      const where = { organisationId: { in: [...(await organisationsToldTo(actor)).keys()] } }
      const fields = [
        field('text', 'q', { label: 'who-sees-q' }),
        await row('membershipId', 'Membership', { label: 'who-sees-person', where }),
      ]
      return { text: say('who-sees-record-text'), button: say('who-sees-button'), fields }
    },
    call: (actor, { q = '', membershipId }, id) =>
      membershipId ? reasonsOfOne(actor, subject, id, membershipId) : everybody(actor, subject, id, q),
  })

async function everybody(actor: Member, subject: ExplainedRecord, id: string, q: string): Promise<VerbResult> {
  if (!mayAskOfAny(actor)) throw new NotAllowed('read-Grant')
  const { people, total } = await whoSeesRecord(actor, subject, id, { q, page: 1 })
  const told = people.map(({ name, organisation, email, ways }) => ({
    label: `${name} (${organisation})`,
    value: waysText(ways, actor),
    note: writtenAddress(email),
  }))
  const { say } = fieldsFor(actor)
  const left = total - people.length
  const more = left > 0 ? [{ label: `+ ${left}`, value: say('who-sees-more') }] : []
  return { message: total > 0 ? 'who-sees' : 'who-sees-nobody', told: [...told, ...more] }
}

async function reasonsOfOne(actor: Member, subject: ExplainedRecord, id: string, whose: string): Promise<VerbResult> {
  const { say } = fieldsFor(actor)
  const message = 'who-sees-one'
  const reasons = await findRecordReasons(actor, subject, id, whose)
  if (!reasons) return { message, told: [{ label: say('sees-no'), value: say('sees-disabled') }] }
  const { ways, closedBy } = reasons
  if (closedBy)
    return { message, told: [{ label: say('sees-no'), value: speaker(recordWayTexts, actor.locale)(closedBy) }] }
  const columns = columnsOf(subject, ways).map((name) => speaker(labels, actor.locale)(`${subject}.${name}` as Label))
  const some = columns.length > 0 ? [{ label: say('sees-of-it'), value: columns.join(', ') }] : []
  return { message, told: [{ label: say('sees-yes'), value: waysText(ways, actor) }, ...some] }
}

function waysText(ways: RecordWay[], { locale }: Member): string {
  const why = speaker(recordWayTexts, locale)
  return [...new Set(ways.map(({ by }) => why(by as keyof (typeof recordWayTexts)['en'])))].join('\n')
}

/** What of it they see, where that is not all: columns that the back-office shows, in their order. */
function columnsOf(subject: ExplainedRecord, ways: RecordWay[]): string[] {
  if (ways.some(({ columns }) => columns === null)) return []
  const seen = new Set(ways.flatMap(({ columns }) => columns ?? []))
  return Object.keys(definitionOf(subject).columns).filter((name) => seen.has(name) && name !== 'id')
}
