import type { Member } from '../../../domain/access/actor/actor.ts'
import { seesPeople } from '../../../domain/access/people.ts'
import { modelOfPrincipal } from '../../../domain/access/sharing/principals.ts'
import type { ReaderWay, ScheduleReader } from '../../../domain/reports/audiences/readers.ts'
import type { ReadersNotAgreed } from '../../../domain/reports/audiences/shown-first.ts'
import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import { formats } from '../../../words/dates.ts'
import { labels } from '../../../words/labels.ts'
import { titlesById } from '../../guard/titles/titles.ts'
import { audienceTexts } from '../../texts/forms/audience-forms.text.ts'
import { reasonTexts } from '../../texts/reasons.text.ts'
import type { VerbPreview } from '../form-view.ts'

/** As many readers as are named at once. */
export const mostReaders = 20

/** Who gets a schedule once it is saved, and who of them nothing and why, for whoever saves it to see before. */
export async function readersPreview(actor: Member, { readers, agreed }: ReadersNotAgreed): Promise<VerbPreview> {
  const say = speaker(audienceTexts, actor.locale)
  const ways = await waysTexts(actor, readers)
  const getting = readers.filter(({ because }) => because === null)
  const others = readers.filter(({ because }) => because !== null)
  const rowsOf = (some: ScheduleReader[], why: (one: ScheduleReader) => string) => {
    const rows = some.slice(0, mostReaders).map((one) => [readerName(actor, one), why(one)])
    return some.length > mostReaders ? [...rows, [say('more', { count: some.length - mostReaders }), '']] : rows
  }
  const tables = [
    { heading: say('gets'), columns: [say('who'), say('why')], rows: rowsOf(getting, ways) },
    {
      heading: say('gets-nothing'),
      columns: [say('who'), say('why-not')],
      rows: rowsOf(others, (one) => reasonOf(actor, one)),
    },
  ]
  return {
    text: say('preview', { count: getting.length, others: others.length }),
    tables: tables.filter(({ rows }) => rows.length > 0),
    agreed,
    button: say('save'),
  }
}

/** What a reader is called, with where they belong; their address where they have no name. Who may not see people is told neither. */
export function readerName(actor: Member, { name, email, organisation, membershipId }: ScheduleReader): string {
  const say = speaker(audienceTexts, actor.locale)
  const isHidden = membershipId !== null && !seesPeople(actor)
  const who = isHidden ? speaker(labels, actor.locale)('Value.hidden') : name || writtenAddress(email)
  return organisation ? say('reader-there', { who, organisation }) : who
}

/** Says of readers by which ways they get it, each by its name. */
export async function waysTexts(
  actor: Member,
  readers: Pick<ScheduleReader, 'ways'>[],
): Promise<(of: Pick<ScheduleReader, 'ways'>) => string> {
  const all = readers.flatMap(({ ways }) => ways)
  const titles = new Map<string, string>()
  for (const kind of ['membership', 'team', 'group', 'organisation'] as const) {
    const ids = [...new Set(all.flatMap((way) => (way.kind === kind ? [way.id] : [])))]
    for (const [id, title] of await titlesById(actor, modelOfPrincipal[kind], ids)) titles.set(id, title)
  }
  return ({ ways }) => [...new Set(ways.map((way) => wayText(actor, way, titles)))].join(', ')
}

function wayText({ locale }: Member, way: ReaderWay, titles: Map<string, string>): string {
  const say = speaker(audienceTexts, locale)
  if (!('id' in way)) return say(`way-${way.kind}`)
  if (way.kind === 'membership') return say('way-membership')
  const name = way.kind === 'job_role' ? way.id : titles.get(way.id) || say('unseen')
  return say('way', { kind: speaker(labels, locale)(`AudienceKind.${way.kind}`), name })
}

/** Why a reader gets nothing at this moment; empty where they get it. */
export function reasonOf({ locale }: Member, { because }: Pick<ScheduleReader, 'because'>): string {
  return because ? speaker(reasonTexts, locale)(because) : ''
}

/** What became of the last mail of the schedule to a reader; empty where there was none. */
export function lastOf({ locale, timeZone }: Member, { last }: Pick<ScheduleReader, 'last'>): string {
  if (!last) return ''
  const state = speaker(labels, locale)(`DeliveryState.${last.state}`)
  return speaker(audienceTexts, locale)('last', { state, at: formats(locale, timeZone).moment(last.at) })
}
