import type { Member } from '../../../domain/access/actor/actor.ts'
import { readersOfSchedule } from '../../../domain/reports/audiences/of-schedule.ts'
import type { ScheduleReader } from '../../../domain/reports/audiences/readers.ts'
import { takeOffSchedule, takingOff } from '../../../domain/reports/audiences/take-off.ts'
import { writtenAddress } from '../../../words/address.ts'
import { lineOrNothing } from '../../../words/line.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldSearch, FormView } from '../form-view.ts'
import { type VerbOutcome, verb } from '../verb.ts'
import { lastOf, mostReaders, readerName, reasonOf, waysTexts } from './readers-view.ts'

/** Tells everyone who gets a schedule, by what, and who gets nothing and why; takes those off it who are ticked, and lets it go to others again. */
export const seeingReaders = verb({
  ...{ name: 'who-gets', on: 'row', may: 'update', icon: 'Users' },
  schema: takingOff.extend({ q: lineOrNothing(200).default('') }),
  form: readersForm,
  call: async (actor, { q, off, back }, id, once) => {
    if (off.length + back.length === 0) return readersTold(actor, id, q)
    await takeOffSchedule(actor, id, { off, back }, once)
    return { message: 'readers-changed', to: { subject: 'Schedule', id } }
  },
})

/** Whether a reader can be sent to again: they, or somebody for them, had stopped it, or their last mail came back. */
export const isStopped = ({ because }: Pick<ScheduleReader, 'because'>): boolean =>
  because === 'unsubscribed' || because === 'bounced' || because === 'bounced-often'

async function readersForm(actor: Member, id: string, sought?: FieldSearch): Promise<FormView> {
  const { say, field, valueIn } = fieldsFor(actor, sought)
  const all = await readersOfSchedule(actor, id)
  const readers = found(all, valueIn('q') ?? '')
  const ways = await waysTexts(actor, readers)
  const choices = (some: ScheduleReader[]) => {
    const told = some.map((one) => ({ value: one.email, label: readerTold(actor, one, ways(one)) }))
    return [...new Map(told.map((one) => [one.value, one])).values()]
  }
  const off = choices(readers.filter((one) => one.because !== 'unsubscribed').slice(0, mostReaders))
  const back = choices(readers.filter(isStopped).slice(0, mostReaders))
  const getting = all.filter(({ because }) => because === null).length
  return {
    text: say('who-gets-text', { count: getting, others: all.length - getting }),
    button: say('who-gets-button'),
    fields: [
      field('text', 'q', { label: 'who-gets-q', decides: true, value: valueIn('q') ?? '' }),
      ...(off.length > 0 ? [field('checks', 'off', { choices: off, value: [] })] : []),
      ...(back.length > 0 ? [field('checks', 'back', { choices: back, value: [] })] : []),
    ],
  }
}

async function readersTold(actor: Member, id: string, q: string): Promise<VerbOutcome> {
  const { say } = fieldsFor(actor)
  const readers = found(await readersOfSchedule(actor, id), q)
  const first = readers
    .toSorted((a, b) => Number(a.because !== null) - Number(b.because !== null))
    .slice(0, mostReaders)
  const ways = await waysTexts(actor, first)
  const told = first.map((one) => ({
    label: readerName(actor, one),
    value: [ways(one), reasonOf(actor, one)].filter(Boolean).join('\n'),
    note: [writtenAddress(one.email), lastOf(actor, one)].filter(Boolean).join(' · '),
  }))
  const left = readers.length - first.length
  const more = left > 0 ? [{ label: `+ ${left}`, value: say('more', { count: left }) }] : []
  return { message: readers.length > 0 ? 'who-gets' : 'nobody-gets', told: [...told, ...more] }
}

function found(readers: ScheduleReader[], q: string): ScheduleReader[] {
  const words = q.trim().toLowerCase()
  return readers.filter((one) => `${one.name} ${one.organisation} ${one.email}`.toLowerCase().includes(words))
}

function readerTold(actor: Member, reader: ScheduleReader, ways: string): string {
  const { say } = fieldsFor(actor)
  const last = lastOf(actor, reader)
  const name = readerName(actor, reader)
  return last ? say('reader-told-last', { name, ways, last }) : say('reader-told', { name, ways })
}
