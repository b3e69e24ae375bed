import type { Member } from '../../../domain/access/actor/actor.ts'
import { type ColumnList, columnLists, type NavigationItem, type Section } from '../../../domain/access/layouts.ts'
import type { LayoutDifference, LayoutParts } from '../../../domain/access/templates/parts.ts'
import { wayLabel } from '../../../domain/access/templates/way-label.ts'
import { nameOfReport } from '../../../domain/reports/definition.ts'
import { type Hearer, type Locale, speaker } from '../../../words/catalogue.ts'
import { type Label, labels } from '../../../words/labels.ts'
import { mainNouns } from '../../../words/main-nouns.ts'
import { fieldsFor } from '../fields.ts'

/** The fields that the columns of lists are filled in with. */
export const columnFields = {
  projects: 'projectColumns',
  tasks: 'taskColumns',
  milestones: 'milestoneColumns',
  raid: 'raidColumns',
  documents: 'documentColumns',
  decisions: 'decisionColumns',
  contacts: 'contactColumns',
} as const satisfies Record<ColumnList, string>

/** What the rows of such a list are. */
const rowsOf = {
  projects: 'Project',
  tasks: 'Task',
  milestones: 'Milestone',
  raid: 'RaidEntry',
  documents: 'File',
  decisions: 'DecisionLogEntry',
  contacts: 'Contact',
} as const satisfies Record<ColumnList, string>
type ListedNoun = (typeof rowsOf)[ColumnList]

/** The fields that parts of a layout are filled in with, where they are not called as the part. */
const fields: Record<string, (typeof columnFields)[ColumnList] | 'brandName' | 'accent'> = {
  ...Object.fromEntries(columnLists.map((list) => [`columns.${list}`, columnFields[list]])),
  'brand.name': 'brandName',
  'brand.accent': 'accent',
}

/** The field that something wrong with a part (a path, as `columns.tasks.2`) is told at. */
export function fieldOfPart(path: string): string {
  const part = Object.keys(fields).find((one) => path === one || path.startsWith(`${one}.`))
  return part ? (fields[part] as string) : path
}

/** What a part of a layout is called. */
export function partLabel(actor: Member, at: string): string {
  const { say } = fieldsFor(actor)
  const noun = mainNouns.find((one) => at === `wording.${one}`)
  if (noun) return speaker(labels, actor.locale)(`MainNoun.${noun}`)
  return say(
    fields[at] ??
      (at as 'navigation' | 'landing' | 'firstReport' | 'dashboard' | 'dashboardFirst' | 'sections' | 'comments'),
  )
}

/** What a part says, in words; a dash where it says nothing. */
export function partText(actor: Member, at: string, value: LayoutParts[string]): string {
  if (value === null || value.length === 0) return '–'
  if (at === 'firstReport') return reportName(actor, String(value))
  if (typeof value === 'string')
    return at === 'landing' || at === 'dashboardFirst' ? nameIn(actor, 'navigation', value) : value
  if (at === 'dashboard') return value.map((id) => reportName(actor, id)).join(', ')
  if (!at.startsWith('wording.')) return value.map((name) => nameIn(actor, at, name)).join(', ')
  const [one, many, eines, viele] = value
  return `${one}, ${many}; ${eines}, ${viele}`
}

function reportName(actor: Member, id: string): string {
  const report = actor.reports?.find((one) => one.id === id)
  return report ? nameOfReport(report, actor.locale) : fieldsFor(actor).say('report-not-shown')
}

/** The names of a part of a layout, as a choice each. */
export const choicesIn = (actor: Member, at: string, names: readonly string[]) =>
  names.map((value) => ({ value, label: nameIn(actor, at, value) }))

function nameIn(actor: Member, at: string, name: string): string {
  const { say } = fieldsFor(actor)
  if (at === 'navigation') return speaker(labels, actor.locale)(wayLabel(name as NavigationItem))
  if (at === 'sections') return speaker(labels, actor.locale)(`Section.${name as Section}`)
  if (at === 'comments') return say(`comments.${name as 'updates' | 'tasks'}`)
  return columnName(rowsOf[at.replace('columns.', '') as ColumnList], name, actor.locale)
}

/** What a column of a list is called: `manager` as `managerId` is. */
export function columnName(subject: ListedNoun, name: string, to: Hearer | Locale): string {
  const key = `${subject}.${name}`
  return speaker(labels, to)((Object.hasOwn(labels.en, key) ? key : `${key}Id`) as Label)
}

/** Differences of two layouts as rows: what, from what, to what. */
export const differenceRows = (actor: Member, differences: LayoutDifference[]): string[][] =>
  differences.map(({ at, one, other }) => [partLabel(actor, at), partText(actor, at, one), partText(actor, at, other)])
