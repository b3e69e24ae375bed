import type { ResourceKind } from '@prisma/client'
import type { NounColumn } from '../nouns/declaration/columns.ts'
import { columnOfNoun, type NounName, nounNames, nounOf } from '../nouns/index.ts'
import { type Area, type Areas, atLeast, type Ceilings, powerIn } from './levels.ts'

/** Whether a column names somebody: it belongs to the area people as well, whatever it stands on. */
export const isName = (subject: string, field: string): boolean => columnOfNoun(subject, field)?.kind === 'person'

/** The areas that a column of a noun belongs to: its own or that of its noun first; the name of somebody also to people. */
export function areasOfField(subject: NounName, field: string): Area[] {
  const area = areaOf(subject, field)
  return isName(subject, field) ? [area, 'people'] : [area]
}

const visible = new WeakMap<Areas, WeakMap<Ceilings, Map<string, string[]>>>()

/**
 * The columns of a noun that a level and ceilings leave visible to somebody inside or outside the host, at what is reached by a grant on a thing of
 * this kind: one list for all who have the same ones. Which product a project is part of is told of the project, to nobody who is let into a phase or
 * a file of it.
 */
export function visibleFields(
  subject: NounName,
  level: Areas,
  ceilings: Ceilings,
  isInside: boolean,
  at: ResourceKind = 'project',
): string[] {
  const ofLevel = visible.get(level) ?? new WeakMap<Ceilings, Map<string, string[]>>()
  const ofBoth = ofLevel.get(ceilings) ?? new Map<string, string[]>()
  visible.set(level, ofLevel.set(ceilings, ofBoth))
  const isPart = at === 'phase' || at === 'file'
  const key = `${subject} ${isInside} ${isPart}`
  const found =
    ofBoth.get(key) ??
    fieldsVisible(subject, level, ceilings, isInside).filter((field) => !isPart || field !== 'productId')
  ofBoth.set(key, found)
  return found
}

function fieldsVisible(subject: NounName, level: Areas, ceilings: Ceilings, isInside: boolean): string[] {
  const name = (field: string) => `${subject}.${field}`
  return columnsOf(subject)
    .filter(([field, { inside }]) => {
      const areas = areasOfField(subject, field)
      const isClosed = areas.some((one) => powerIn(one, level, ceilings) === 'none')
      const isHidden = areas.some((one) => level[one]?.hidden.includes(name(field)))
      if (isClosed || isHidden) return field === 'id' && !isClosed
      return isInside || !inside || areas.some((one) => level[one]?.shown.includes(name(field)))
    })
    .map(([field]) => field)
}

/** The columns in which somebody may see themselves where the area people is closed to them: one's own name is no secret. */
export function ownFields(subject: NounName, level: Areas, ceilings: Ceilings, isInside: boolean): string[] {
  const { hidden = [], shown = [] } = level.people ?? {}
  const opened = { ...level, people: { access: 'view' as const, hidden, shown } }
  const seen = visibleFields(subject, level, ceilings, isInside)
  const others = fieldsVisible(subject, opened, { ...ceilings, people: 'view' }, isInside)
  return others.filter((field) => !seen.includes(field))
}

/** Of the columns somebody sees those they may fill: what belongs to another area is written by who may write there. */
export function writableFields(subject: NounName, seen: string[], level: Areas, ceilings: Ceilings): string[] {
  return seen.filter((field) => atLeast(powerIn(areaOf(subject, field), level, ceilings), 'contribute'))
}

/** The nouns that fill a section of a project's page. */
export function nounsIn(section: string): NounName[] {
  return nounNames.filter((name) => nounOf(name).section === section)
}

const columnsOf = (subject: NounName): [string, NounColumn][] => Object.entries(nounOf(subject).columns)
const areaOf = (subject: NounName, field: string): Area => {
  const { area, columns } = nounOf(subject)
  return columns[field]?.area ?? area
}
