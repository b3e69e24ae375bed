import { columnIn, raw, type Sql, sql } from '../../prisma/sql.ts'
import { inForceSql } from '../access/sharing/in-force.ts'

/**
 * Of which organisation whoever made a row was, as SQL: the name of it where they have left it, or where nothing that was given to them, to a team
 * or group of theirs or to it leads to the project of the row any more; null for who is still there, for the host's people and those of whose the
 * project is. `maker` is the alias of a membership that may be told, `row` that of a row in a project. What was written stays, signed so.
 */
export function formerlyOfSql(maker: string, row: string): Sql {
  const [m, of] = [(column: string) => columnIn(maker, column), (column: string) => columnIn(row, column)]
  const was = raw(`${maker}_was`)
  const reaches = sql`exists (
      select from "Grant" g
      where g."resourceId" in (
          select unnest(array[${of('organisationId')}, ${of('productId')}, ${of('projectId')}])
          union all select h.id from "Phase" h where h."projectId" = ${of('projectId')})
        and ${inForceSql('g')}
        and (g."principalId" in (${m('id')}, ${m('organisationId')})
          or g."principalId" in (select t."teamId" from "TeamMember" t where t."membershipId" = ${m('id')})
          or g."principalId" in (select y."groupId" from "GroupMember" y where y."membershipId" = ${m('id')})))`
  return sql`(select case when ${m('disabledAt')} is not null then ${was}.name
      when ${was}."isHost" or ${was}.id = ${of('organisationId')} or ${reaches} then null
      else ${was}.name end
    from "Organisation" ${was} where ${was}.id = ${m('organisationId')})`
}
