import { join, raw, type Sql, sql } from '../../../prisma/sql.ts'
import { system } from '../../access/actor/actor.ts'
import { columnOf, entities } from '../columns/entities.ts'
import type { Filter, ReportDefinition } from '../definition.ts'
import { valueIn } from '../eyes.ts'
import { operatorOf } from '../operators.ts'

/** What of a report decides which projects are in it, in which zone and on which day. */
export type ManagedAsked = { definition: ReportDefinition; timeZone: string; today: string }

/**
 * A condition on a project `p`: a row of the report is in it, whoever may see that. What only its reader could say, as what waits for them,
 * decides nothing. Whom it leads to reads the report with their own eyes, and is not sent what is filtered by something hidden from them.
 */
export function isReported({ definition, timeZone, today }: ManagedAsked): Sql {
  const { entity, filters } = definition
  const { subject, joins } = entities[entity]
  // People are in no project.
  if (subject === 'Membership') return sql`false`
  const asked = filters.filter((filter) => !isTheReaders(entity, filter))
  const names = new Set(asked.flatMap(({ field }) => columnOf(entity, field)?.join ?? []))
  const joined = [...names].flatMap((name) => joins[name]?.sql(sql`true`) ?? [])
  const where = [sql`true`, ...asked.map((filter) => conditionOf(entity, filter))]
  const project = subject === 'Project' ? sql`x.id` : sql`x."projectId"`
  return sql`p.id in (
    with told as (select ${timeZone}::text as zone, ${today}::date as today)
    select ${project} from told cross join ${raw(`"${subject}"`)} x ${join(joined, '\n')} where ${join(where, ' and ')})`
}

type Asked = ReportDefinition['entity']

function isTheReaders(entity: Asked, { field, operator }: Filter): boolean {
  const column = columnOf(entity, field)
  return !column?.sql || operatorOf(column, operator)?.ofReader === true
}

function conditionOf(entity: Asked, { field, operator, value }: Filter): Sql {
  const column = columnOf(entity, field)
  const known = column && operatorOf(column, operator)
  if (!known) throw new TypeError(`No filter ${field} ${operator}`)
  return known.sql(valueIn(system, entity, field), value as never)
}
