import { findNoun, nounNames } from '../../../domain/nouns/index.ts'
import { type OracleRow, oracle } from '../../access/oracle.ts'
import type { Marked } from '../marks.ts'
import type { Installation } from '../state.ts'
import { around } from './around.ts'
import { sectionsShown } from './sections.ts'

/** The columns of things in projects that name somebody. */
const naming = ['managerId', 'creatorId', 'assigneeId', 'answeredById', 'ownerId', 'authorId', 'decidedById']

/** What one member may be told, by a naive reading of the rules: a row, or one text of it. */
export type OpenToThem = (marked: Marked) => boolean

/** Loops over everything, as test/access/oracle.ts does, and adds what the layout hides and what is around projects. */
export function openTo(installed: Installation, membershipId: string): OpenToThem {
  const { rows, world } = installed
  const asking = world.memberships.find(({ id }) => id === membershipId)
  if (!asking) throw new Error('nobody asks')
  const shown = sectionsShown(rows, asking as never)
  const reads = (subject: string, row: OracleRow, column?: string, as = asking) =>
    oracle({ ...world, asking: as }, 'read', subject, row, column) &&
    (subject === 'Project' || shown === null || shown.includes(findNoun(subject)?.section ?? ''))
  /** Everything in projects that they read, with those it names to them. */
  const read = nounNames.flatMap((subject) =>
    (rows[subject] ?? [])
      .filter((row) => subject !== 'TaskDependency' && reads(subject, row))
      .map((row) => ({ subject, row })),
  )
  const named = read.flatMap(({ subject, row }) =>
    naming.flatMap((column) => (row[column] && reads(subject, row, column) ? [row[column] as string] : [])),
  )
  const told = around(installed, { asking: asking as never, read, named, reads })
  /** What joins two tasks is told to whoever reads both. */
  const joins = (row: OracleRow) =>
    [row.laterId, row.earlierId].every((end) => read.some(({ subject, row }) => subject === 'Task' && row.id === end))
  const remembered = new Map<string, boolean>()
  const decide = ({ subject, id, column }: Marked) => {
    const row = rows[subject]?.find((one) => one.id === id)
    if (!row) return false
    if (subject === 'TaskDependency') return joins(row)
    if (findNoun(subject)) return reads(subject, row, column)
    return told[subject]?.(row, column) ?? false
  }
  return (marked) => {
    const key = `${marked.subject} ${marked.id} ${marked.column}`
    const known = remembered.get(key) ?? decide(marked)
    remembered.set(key, known)
    return known
  }
}
