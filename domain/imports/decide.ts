import type { Import } from '@prisma/client'
import type { Member } from '../access/actor/actor.ts'
import type { Db } from '../act.ts'
import { tableOfImport } from './find.ts'
import { planOf } from './kinds/index.ts'
import type { Importing, LineProblem, Planned } from './kinds/planned.ts'
import { readLines } from './read-lines.ts'
import { reading } from './reading.ts'

/** What all lines of an import would do now, with the rights of whoever imports, and the headings of its file by field. */
export type DecidedLines = { importing: Importing; planned: Planned[]; headings: Map<string, string> }

/** Reads the file anew and decides about its lines. Throws Conflict when it is not kept any more. */
export async function decide(db: Db, actor: Member, { id, kind, reading: kept }: Import): Promise<DecidedLines> {
  const plan = planOf(kind)
  const how = reading.parse(kept)
  const table = await tableOfImport(db, { id, kind })
  const lines = readLines(plan, table, how)
  const importing = { actor, db, sameNames: how.sameNames }
  const wrong = lines.flatMap(({ line, problems, values }) =>
    problems.map((problem) => unreadable(line, problem, values)),
  )
  const sound = lines.filter(({ problems }) => problems.length === 0)
  const planned = [...wrong, ...(await plan.plan(importing, sound))]
  const headings = new Map(how.columns.flatMap((name, at) => (name ? [[name, table.headings[at] ?? ''] as const] : [])))
  return { importing, planned: planned.toSorted((one, other) => one.line - other.line), headings }

  function unreadable(line: number, problem: LineProblem, values: object): Planned {
    const [title = ''] = Object.values(values).filter((value) => typeof value === 'string')
    return { line, subject: plan.subject, title, effect: 'refuse', problem }
  }
}
