import { raw, type Sql, sql } from '../../../prisma/sql.ts'
import type { Member } from '../../access/actor/actor.ts'
import type { VisibleColumns } from '../../access/columns.ts'
import { columnSql } from '../../access/columns.ts'
import { emailSql, isDisabled, nameSql, ofOrganisation } from '../colleagues/list.sql.ts'

/** People of the actor's own organisation as an address book has them: a select from memberships `m` for which a condition holds. The
 *  profile is null for who is not told it. */
export function colleaguesSql(actor: Member, where: Sql): Sql {
  const [jobRole, profile] = [
    columnSql(actor, 'Membership', 'm', 'jobRole'),
    columnSql(actor, 'Membership', 'm', 'profile'),
  ]
  return sql`select m.id, m."personId", ${nameSql(actor)} as name, ${emailSql(actor)} as email, ${jobRole} as "jobRole",
    (${profile})::text as profile, ${isDisabled} as "isDisabled" from "Membership" m where ${ofOrganisation(actor)} and ${where}`
}

/** All columns of such a select, of which nothing is left to hide. */
export function allOf(alias: string, names: string[]): VisibleColumns {
  const column = (name: string) => raw(`${alias}."${name}"`)
  const list = raw(names.map((name) => `${alias}."${name}"`).join(', '))
  return { list, names, of: column, shown: (row) => row }
}
