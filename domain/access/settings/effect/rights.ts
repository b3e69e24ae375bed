import { findNoun, type NounName } from '../../../nouns/index.ts'
import { recordNouns } from '../../../nouns/records/index.ts'
import { abilityOf } from '../../ability.ts'
import type { Reach, Viewer } from '../../actor/actor.ts'
import { areasOfField } from '../../fields.ts'
import { layoutOf } from '../../layouts.ts'
import { type Areas, areas, type Ceilings, kinds, type Power, powerIn, powers, type RecordKind } from '../../levels.ts'
import { elsewhere, here, rowsHere } from './rows.ts'
import type { OpenedPlace, PersonStanding } from './standings.ts'

/** What somebody may do at a place: each right by a text (`update Task.name`, and on which rows, where not on all), with the kinds of
 *  records it belongs to, what it is in short (`update Task`, or `update Task some` where not on all rows), and the field it is about or lets them
 *  see. */
export type RightsHere = {
  powers: Map<RecordKind, Power>
  rights: Map<string, { kinds: RecordKind[]; does: string; field?: string; seen?: string }>
}

/** Somebody as far as it decides what they may do. */
type Who = Pick<PersonStanding, 'kind' | 'isHost' | 'profile'>

/** What somebody may do at a place and with what is around projects: told by the ability of somebody like them, to whom nothing else is
 *  opened. */
export function rightsAt(who: Who, place: OpenedPlace, ceilings: Ceilings, opened: Map<string, Areas>): RightsHere {
  const reach = place.levels.map((level) => reachOf(who, place, level, opened))
  const ability = abilityOf(somebody(who, place.isOwn, ceilings, reach))
  const rights: RightsHere['rights'] = new Map()
  for (const { action, subject, fields, conditions } of ability.rules) {
    const noun = findNoun(String(subject))
    const isAsked = noun || recordNouns.some(({ name }) => name === subject)
    if (place.about !== 'all' && (place.about === 'shell') !== (subject === 'Project')) continue
    if (!isAsked) continue
    for (const rows of rowsHere(conditions ?? {}, Boolean(noun)))
      for (const one of [action].flat())
        for (const field of fields ?? [undefined]) {
          const name = field === undefined ? String(subject) : `${String(subject)}.${field}`
          const about = noun && field ? { field: name, ...(one === 'read' && { seen: name }) } : {}
          const does = [one, subject, ...(rows ? ['some'] : [])].join(' ')
          rights.set(`${one} ${name} ${rows}`, { kinds: kindsOf(String(subject), field), does, ...about })
        }
  }
  return { powers: new Map(kinds.map((kind) => [kind, powerHere(kind, reach, ceilings)])), rights }
}

/** Of all that was, what is not any more: without what stays possible on all rows. */
export function missingIn(rights: RightsHere['rights'], others: RightsHere['rights']): string[] {
  const onAll = (right: string) => `${right.split(' ', 2).join(' ')} `
  return [...rights.keys()].filter((right) => !others.has(right) && !others.has(onAll(right)))
}

function reachOf({ isHost }: Who, { about }: OpenedPlace, level: string, opened: Map<string, Areas>): Reach {
  const [kind, levelId] = level.split(' ') as [Reach['kind'], string]
  const areas = opened.get(levelId) ?? {}
  const takingPartIds = isHost && kind !== 'organisation' ? ['#taking-part'] : []
  const around = {
    organisationIds: [here.organisation],
    projectIds: about === 'shell' ? [here.project] : [],
    takingPartIds,
    grants: [],
  }
  return { kind, ids: [here[kind]], levelId, areas, ...around }
}

function somebody({ kind, isHost, profile }: Who, isOwn: boolean, ceilings: Ceilings, reach: Reach[]): Viewer {
  const organisation = { id: isOwn ? here.organisation : elsewhere, name: '', accent: '', isHost }
  const own = { personId: '#self', membershipId: kind === 'member' ? '#self' : null }
  const plain = { name: '', email: '', locale: 'en', timeZone: 'UTC', layout: layoutOf(null), without: null } as const
  return { ...own, ...plain, kind, organisation, profile, ceilings, reach }
}

function powerHere(kind: RecordKind, reach: Reach[], ceilings: Ceilings): Power {
  const area = areas.find((one) => one === kind)
  if (!area || reach.length === 0) return ceilings[kind] ?? 'none'
  const found = reach.map((one) => powers.indexOf(powerIn(area, one.areas, ceilings)))
  return powers[Math.max(...found)] as Power
}

function kindsOf(subject: string, field: string | undefined): RecordKind[] {
  const noun = findNoun(subject)
  if (!noun) return recordNouns.filter(({ name }) => name === subject).map(({ kind }) => kind)
  return field === undefined ? [noun.area] : areasOfField(subject as NounName, field)
}
