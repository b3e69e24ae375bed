import { empty, given, join, raw, type Sql, sql } from '../../../prisma/sql.ts'
import { scopeSql } from '../../access/scope.ts'
import { isDated, isLateSql } from '../../projects/tasks/late.ts'
import { answerSql } from '../answer/answer.sql.ts'
import { entities } from '../columns/entities.ts'
import { reportedOf } from '../columns/reported.ts'
import { joinsFor } from '../eyes.ts'
import { groupingOf } from '../groups/grouping.ts'
import { keyOf, sums } from '../groups/sums.ts'
import { bodyOf, columnsLeft, orderOf, type ReportRequest, start, told } from '../statement.ts'

/**
 * One page of a report, of so many rows at most, from the row that is `given` as its offset, and what all rows answer: a PageOfRows. What is told beside a row is
 * read for the rows of the page alone, so that a page costs the same however many there are.
 */
export function pageSql(asked: ReportRequest, size: number): Sql {
  const { actor, definition } = asked
  const { subject } = entities[definition.entity]
  const columns = columnsLeft(actor, definition)
  const { key, by } = orderOf(asked)
  const { added } = groupingOf(definition, columns)
  const late = isDated(subject) ? isLateSql(actor, subject, 'x', sql`told.today`) : sql`null::boolean`
  const counted = sums(asked, columns)
  const group = definition.groupBy ? sql`partition by ${keyOf(asked, definition.groupBy)}` : empty
  const cells = join(
    columns.map((column) => told(asked, column)),
    ', ',
  )
  return sql`${start(asked)}
    select ${answerSql(asked, columns, 'names')} as answer, (
      select json_agg(page.row order by page.place) from (
        select listed.place, json_build_object('id', x.id, 'under', ${under(asked)}, 'late', ${late}, 'cells', json_build_array(${cells}),
          'counts', listed.counts, 'nth', listed.nth) as row
        from (
          select x.id, row_number() over (order by ${by})::int as place, row_number() over (${group} order by ${by})::int as nth,
            json_build_array(${join(counted, ', ')}) as counts ${bodyOf(asked, [...key, ...added])}
          order by ${by} limit ${size} offset ${given('offset')}) listed
        cross join told join ${raw(`"${subject}"`)} x on x.id = listed.id ${joinsFor(actor, definition.entity, columns)}) page) as rows`
}

/** The project on whose page a row is told, where that is one its reader may open; null for a row with a page of its own. */
function under({ actor, definition: { entity } }: ReportRequest): Sql {
  const { subject } = entities[entity]
  if (!reportedOf(subject).report?.leads?.includes(':projectId')) return sql`null::uuid`
  return sql`(select p.id from "Project" p where p.id = x."projectId" and ${scopeSql(actor, 'read', 'Project', 'p')})`
}
