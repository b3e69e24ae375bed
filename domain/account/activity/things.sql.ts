import { empty, raw, type Sql, sql } from '../../../prisma/sql.ts'
import type { Member } from '../../access/actor/actor.ts'
import { columnSql } from '../../access/columns.ts'
import { scopeSql } from '../../access/scope.ts'
import type { Recorded } from '../../activity/actions.ts'

const sharing: Recorded[] = ['share', 'unshare', 'restore-share']
const asking: Recorded[] = ['ask-access', 'give-access', 'decline-access']
const documents: Recorded[] = ['upload', 'update', 'delete', 'download']

/** Who it is about: the id (a text) of whoever it was shared with, or asked for. */
export const whom = sql`coalesce(a.detail->>'principalId', a.detail->>'membershipId')`

/** Whether that is somebody of the actor's own organisation, or one of its teams and groups, or itself. */
function isOwn({ organisation: { id } }: Member): Sql {
  return sql`${whom} in (select m.id::text from "Membership" m where m."organisationId" = ${id}::uuid
    union all select t.id::text from "Team" t where t."organisationId" = ${id}::uuid
    union all select g.id::text from "Group" g where g."organisationId" = ${id}::uuid
    union all select ${id}::text)`
}

/** The projects `p` of which the actor sees the name: of their own organisation, or of others. */
function seen(actor: Member, whose: 'own' | 'others'): Sql {
  const { id } = actor.organisation
  const owner = whose === 'own' ? sql`p."organisationId" = ${id}::uuid` : sql`p."organisationId" <> ${id}::uuid`
  return sql`from "Project" p where ${owner} and ${scopeSql(actor, 'read', 'Project', 'p', 'name')}`
}

/** Whether a project, product or phase was shared of which the actor sees the name, or all projects were. */
function isSharedThing(actor: Member, whose: 'own' | 'others'): Sql {
  const projects = seen(actor, whose)
  return sql`a.action = any(${sharing}::text[]) and (
    a."subjectKind" = 'Project' and a."projectId" in (select p.id ${projects})
    or a."subjectKind" = 'Phase' and a."projectId" in (select p.id ${projects}) and exists (
      select from "Phase" h where h.id = a."subjectId" and ${scopeSql(actor, 'read', 'Phase', 'h', 'name')})
    or a."subjectKind" = 'Product' and exists (
      select from "Product" r where r.id = a."subjectId" and ${scopeSql(actor, 'read', 'Product', 'r', 'name')})
    or a."subjectKind" = 'Organisation' and a."subjectId" in (select p."organisationId" ${projects}))`
}

/** Shares of what is the actor's organisation's own. */
export const sharesTold = (actor: Member): Sql => isSharedThing(actor, 'own')

/** Whether access was asked for to a project of which the actor sees the name, or to a product, or that was answered. */
function isRequest(actor: Member, whose: 'own' | 'others'): Sql {
  return sql`a."subjectKind" = 'AccessRequest' and a.action = any(${asking}::text[]) and (
    a."projectId" in (select p.id ${seen(actor, whose)})
    or a."projectId" is null and exists (select from "AccessRequest" q join "Product" r on r.id = q."productId"
      where q.id = a."subjectId" and q."resourceKind" = 'product' and ${scopeSql(actor, 'read', 'Product', 'r', 'name')}))`
}

/** Requests of its own people for its projects and products; those of others are told once they have become shares. */
export const requestsTold = (actor: Member): Sql => sql`${isRequest(actor, 'own')} and ${isOwn(actor)}`

/** Shares and requests by which its people got in elsewhere, as far as the actor gets there as well. */
export function sharesElsewhere(actor: Member): Sql {
  return sql`a."organisationId" <> ${actor.organisation.id}::uuid and ${isOwn(actor)} and (${isSharedThing(actor, 'others')}
    or ${isRequest(actor, 'others')})`
}

/** The document of a row of the log; one that is gone is asked about as if it had been in its project, in no phase. */
const document = sql`from "Project" p left join "File" kept on kept.id = a."subjectId" and kept."projectId" = p.id
  cross join lateral (select coalesce(kept.id, a."subjectId") as id, p."organisationId", p."productId", p.id as "projectId",
    kept."phaseId", kept.name, kept."creatorId", kept."createdAt") f`

/** What was done to documents in its projects: those that the actor sees, and since when they are there. */
export function documentsTold(actor: Member): Sql {
  return sql`a."subjectKind" = 'File' and a.action = any(${documents}::text[]) and exists (
    select ${document} where p.id = a."projectId" and ${scopeSql(actor, 'read', 'Project', 'p', 'name')}
    and ${scopeSql(actor, 'read', 'File', 'f')} and ${scopeSql(actor, 'read', 'File', 'f', 'createdAt')})`
}

/** Beside a row `a` that is told: what its thing and its project are called, as far as the actor sees that, and whether it may be said who did it. */
export function thingOfRow(actor: Member): Sql {
  const itself = (subject: 'Phase' | 'Product' | 'Organisation', alias: string) =>
    sql`a."subjectKind" = ${subject}::text and ${raw(alias)}.id = a."subjectId"`
  const askedFor = sql`a."subjectKind" = 'AccessRequest' and r.id = (
    select q."resourceId" from "AccessRequest" q where q.id = a."subjectId" and q."resourceKind" = 'product')`
  const thing = (subject: 'Phase' | 'Product' | 'Organisation', table: Sql, alias: string) =>
    sql`left join lateral (select ${columnSql(actor, subject, alias, 'name')} as name from ${table} ${raw(alias)}
      where a.kind = 'sharing' and (${itself(subject, alias)} ${subject === 'Product' ? sql`or ${askedFor}` : empty})
        and ${scopeSql(actor, 'read', subject, alias)}) ${raw(subject.toLowerCase())} on true`
  return sql`left join lateral (select p.name from "Project" p where p.id = a."projectId" and a.kind is not null
      and ${scopeSql(actor, 'read', 'Project', 'p', 'name')}) project on true
    ${thing('Phase', sql`"Phase"`, 'h')} ${thing('Product', sql`"Product"`, 'r')} ${thing('Organisation', sql`"Organisation"`, 'o')}
    left join lateral (select ${columnSql(actor, 'File', 'f', 'name')} as name,
      ${scopeSql(actor, 'read', 'File', 'f', 'creatorId')} as "tellsWho" ${document}
      where a."subjectKind" = 'File' and p.id = a."projectId" and ${scopeSql(actor, 'read', 'File', 'f')}) file on true`
}

/** Beside a row `a` that is told: the name of the organisation of whoever did it, where that is neither the actor's own nor the host. */
export function partnerOfRow({ organisation }: Member): Sql {
  return sql`left join lateral (select o.name from "Membership" m join "Organisation" o on o.id = m."organisationId" and not o."isHost"
      where m.id = a."actorId" and o.id <> ${organisation.id}::uuid) partner on true`
}
