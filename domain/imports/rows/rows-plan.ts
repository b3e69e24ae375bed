import type { Prisma } from '@prisma/client'
import { mayAnywhere } from '../../access/scope.ts'
import type { ImportField } from '../kinds/field.ts'
import type { ImportedSubject } from '../kinds/fields-of.ts'
import type { ImportPlan } from '../kinds/planned.ts'
import { withChains } from './chains/chains.ts'
import { planRows } from './plan.ts'
import { writeRows } from './write.ts'

/** A kind of rows that lie in an organisation or a project: all that an import has to know of it. */
export type RowKind = {
  subject: Exclude<ImportedSubject, 'Organisation' | 'Membership' | 'TaskDependency'>
  /** The column of what it lies in. */
  place: 'organisationId' | 'projectId'
  fields: readonly ImportField[]
  /** Columns that lead to rows of other models, which lie in the same place or, where they lie in none, anywhere. */
  leads: Record<string, { to: Prisma.ModelName; in?: 'organisationId' | 'projectId' }>
  /** Columns that name somebody. */
  people: readonly string[]
  /** The columns of its first and its last day, where it has both. */
  days?: readonly [first: string, last: string]
  /** A flag that says that somebody has said another column. */
  saidBy?: Record<string, string>
  /** A field that names, by their references, rows of the same kind and place that come before a row: what keeps that, and in which columns. */
  chain?: { field: string; subject: 'TaskDependency'; later: string; earlier: string }
  /** Whether a row bears who has made it. */
  authored?: true
}

/** An import of such rows. */
export function rowsPlan(kind: RowKind): ImportPlan {
  return {
    subject: kind.subject,
    may: (actor) => mayAnywhere(actor, 'create', kind.subject),
    fields: kind.fields,
    plan: async (importing, lines) => withChains(importing, kind, lines, await planRows(importing, kind, lines)),
    write: (work, importing, planned, onwards) => writeRows(work, importing, kind, planned, onwards),
  }
}
