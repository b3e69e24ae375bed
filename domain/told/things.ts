import { columns as kept } from '../../build/datamodel/columns.js'
import type { BareColumn } from '../nouns/declaration/columns.ts'
import { findNoun, type NounName } from '../nouns/index.ts'
import { type RecordName, recordNouns } from '../nouns/records/index.ts'
import { areaOfTold, type TokenArea, type ToldName } from '../tokens/areas.ts'
import { filtersOf, type ToldFilter } from './filters.ts'

/** A column as programs are told it: its type in PostgreSQL, and whether it may be null. */
export type ToldColumn = BareColumn & { name: string; type: string; nullable: boolean }

/** A kind of thing as programs are told it: where it stands in the API, which token opens it, what is told of it and by what it is found. */
export type ToldThing = {
  name: ToldName
  path: string
  area: TokenArea
  columns: ToldColumn[]
  filters: ToldFilter[]
}

/** Where each kind of thing stands, in the order it is listed. */
const paths: Record<ToldName, string> = {
  Project: 'projects',
  Phase: 'phases',
  Milestone: 'milestones',
  StatusReport: 'status-reports',
  Task: 'tasks',
  TaskDependency: 'task-dependencies',
  RaidEntry: 'raid-entries',
  DecisionLogEntry: 'decisions',
  Update: 'updates',
  Comment: 'comments',
  File: 'documents',
  Organisation: 'organisations',
  Product: 'products',
  ProductCategory: 'product-categories',
  Grant: 'grants',
  Membership: 'memberships',
  Person: 'people',
  Contact: 'contacts',
  Group: 'groups',
  GroupMember: 'group-members',
  Team: 'teams',
  TeamMember: 'team-members',
}

/** Every kind of thing that programs are told, made of what is declared of it: columns that are on no screen are not told. */
export const toldThings: ToldThing[] = (Object.keys(paths) as ToldName[]).map((name) => {
  const columns = toldColumns(name)
  return { name, path: paths[name], area: areaOfTold(name), columns, filters: filtersOf(columns) }
})

/** The columns of a kind of thing that programs are told. */
export function toldColumns(name: NounName | RecordName): ToldColumn[] {
  return Object.entries(declared(name)).flatMap(([column, said]) => (said.technical ? [] : [told(name, column, said)]))
}

/** A kind of thing by its name. */
export const toldThing = (name: ToldName): ToldThing => toldThings.find((one) => one.name === name) as ToldThing

function declared(name: NounName | RecordName): Record<string, BareColumn> {
  return findNoun(name)?.columns ?? recordNouns.find((one) => one.name === name)?.columns ?? {}
}

function told(name: NounName | RecordName, column: string, said: BareColumn): ToldColumn {
  const type = kept[name]?.[column] ?? 'text'
  const nullable = type.endsWith('?') || Boolean(said.reportedBy)
  return { ...said, name: column, type: type.replace('?', ''), nullable }
}
