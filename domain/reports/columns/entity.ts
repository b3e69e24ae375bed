import type { BareColumn } from '../../nouns/declaration/columns.ts'
import { type Entity, type Join, joined, own, ownDay, type ReportColumn, type ReportValueKind } from './column.ts'
import type { Figure, Well } from './figure.ts'
import { parent, person } from './joins.ts'
import { type ReportedName, reportedOf } from './reported.ts'

/** What is reported of a noun that is in no column of its own row; of columns that say how something is, their choices from the worst on;
 *  what comes first where a report has no order; what of its rows matters. */
export type Computed = {
  columns?: Record<string, ReportColumn>
  joins?: Record<string, Join>
  worst?: Record<string, readonly string[]>
  urgent?: string[]
  figures?: Figure[]
  well?: Well
}

/**
 * What can be reported of a kind of thing: the columns that it names, in its order. One that is not computed is a column of the row under its
 * own name; `closedOn` is the day of `closedAt`, `assignee` the name behind `assigneeId`, `phase` the name behind `phaseId`. Throws
 * TypeError for a name that is none of these.
 */
export function entityOf(subject: ReportedName, computed: Computed = {}): Entity {
  const { report, columns } = reportedOf(subject)
  if (!report) throw new TypeError(`${subject} is in no report`)
  const made = computed.columns ?? {}
  const named = report.columns.map((key) => ({ key, ...(made[key] ? {} : sourceOf(key, columns)) }))
  const joins = named.flatMap(({ key, field, kind }) => (field && isId(kind) ? [[key, joinOf(key, field, kind)]] : []))
  return {
    subject,
    order: report.order,
    urgent: computed.urgent ?? [],
    figures: computed.figures ?? [],
    well: computed.well ?? null,
    joins: { ...Object.fromEntries(joins), ...computed.joins },
    columns: Object.fromEntries(
      named.map(({ key, field, ...column }) => {
        const worst = computed.worst?.[key]
        return [key, { ...(made[key] ?? columnFor(subject, key, field, column)), ...(worst && { worst }) }]
      }),
    ),
  }
}

type Source = Partial<BareColumn> & { field?: string }

/** The column of the row that a key is told from. */
function sourceOf(key: string, columns: Record<string, BareColumn>): Source {
  const field = [key, `${key}Id`, key.replace(/On$/, 'At')].find((name) => Object.hasOwn(columns, name))
  return field ? { ...columns[field], field } : {}
}

const isId = (kind: string | undefined) => kind === 'id' || kind === 'person'

function joinOf(key: string, field: string, kind: string | undefined): Join {
  return kind === 'person' ? person(field, aliasOf(key)) : parent(modelOf(key), field, aliasOf(key))
}

const aliasOf = (key: string) => `its_${key.toLowerCase()}`
/** The model that an id leads to: `phaseId` to Phase. */
const modelOf = (key: string) => `${key.charAt(0).toUpperCase()}${key.slice(1)}` as Parameters<typeof parent>[0]

const kinds: Partial<Record<string, ReportValueKind>> = { line: 'text', whole: 'number' }

function columnFor(subject: string, key: string, field: string | undefined, { kind, choices }: Source): ReportColumn {
  if (!field || !kind) throw new TypeError(`No column ${subject}.${key}`)
  if (kind === 'person') return { ...joined('text', key, `${aliasOf(key)}.name`, field), member: `x."${field}"` }
  if (isId(kind)) return joined('text', key, `${aliasOf(key)}.name`, field)
  if (kind === 'moment') return ownDay(field)
  const late = field === 'dueOn' ? ({ late: 'of-row' } as const) : {}
  return { ...own(kinds[kind] ?? (kind as ReportValueKind), field, choices), ...late }
}
