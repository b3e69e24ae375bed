import { comment } from './comment.ts'
import { decisionLogEntry } from './decision-log-entry.ts'
import type { NounColumn } from './declaration/columns.ts'
import type { Noun } from './declaration/noun.ts'
import { file } from './file.ts'
import { milestone } from './milestone.ts'
import { phase } from './phase.ts'
import { project } from './project.ts'
import { raidEntry } from './raid-entry.ts'
import { statusReport } from './status-report.ts'
import { task } from './task.ts'
import { taskDependency } from './task-dependency.ts'
import { update } from './update.ts'

/** Every kind of thing that is in a project, in the order of the sections of its page. */
export const nouns = {
  Project: project,
  Phase: phase,
  Milestone: milestone,
  Task: task,
  TaskDependency: taskDependency,
  RaidEntry: raidEntry,
  DecisionLogEntry: decisionLogEntry,
  StatusReport: statusReport,
  File: file,
  Update: update,
  Comment: comment,
}

export type NounName = keyof typeof nouns
export const nounNames = Object.keys(nouns) as NounName[]

/** A noun by its name, its columns under any name. */
export function nounOf(name: NounName): Noun {
  return nouns[name] as unknown as Noun
}

/** The same for any model: undefined where that is no noun of a project. */
export function findNoun(name: string): Noun | undefined {
  return Object.hasOwn(nouns, name) ? nounOf(name as NounName) : undefined
}

/** A column of a noun; undefined for what it does not have. */
export function columnOfNoun(name: string, column: string): NounColumn | undefined {
  const columns = findNoun(name)?.columns ?? {}
  return Object.hasOwn(columns, column) ? columns[column] : undefined
}

/** The names of the columns of a noun. */
export type ColumnName<Name extends NounName> = keyof (typeof nouns)[Name]['columns'] & string
