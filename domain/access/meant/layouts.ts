import type { LayoutTarget } from '@prisma/client'
import { type Sql, sql } from '../../../prisma/sql.ts'
import type { Db } from '../../act.ts'
import { assignedLayouts, isEnabled, personAndPrincipalsOf } from '../actor/actor.sql.ts'
import type { Member } from '../actor/actor.ts'
import { type Layout, layoutOf } from '../layouts.ts'
import { can, scopeSql } from '../scope.ts'
import { differencesBetween, type LayoutDifference } from '../templates/parts.ts'

/** People who are shown another layout then: by name, by which template they are shown what, by what it is given to them, and in which parts it differs.
 *  A template is null where they are given none. */
export type LayoutChange = {
  people: string[]
  from: string | null
  to: string | null
  by: LayoutTarget | null
  differences: LayoutDifference[]
}

/** People to whom a template is given and who are shown another one, which is more specific: by what that one is given to them. */
export type LayoutKept = { people: string[]; template: string; by: LayoutTarget }

type Shown = { id: string; name: string; by: LayoutTarget | null; templateId: string | null; others: string[] }
type Winners = { people: Map<string, Shown>; templates: Map<string, { name: string; layout: Layout }> }

/**
 * Reads which layout people (memberships' uuids, null: everybody) are shown before something is changed; what is returned tells, after it and in the same
 * transaction, for whom it is another one. Nothing is told of people whom the actor may not read, nor to whoever may not read who is given what.
 */
export async function lookAtLayouts(
  db: Db,
  actor: Member,
  ids: string[] | null,
): Promise<() => Promise<LayoutChange[]>> {
  if (!can(actor, 'read', 'LayoutAssignment', {})) return async () => []
  const before = await winnersOf(db, actor, ids)
  return async () => changesTo(before, await winnersOf(db, actor, ids))
}

/** Who is given a template by an assignment (uuid), and is shown another one as things stand in the transaction. */
export async function keepingAnother(db: Db, actor: Member, assignmentId: string): Promise<LayoutKept[]> {
  const { people, templates } = await winnersOf(db, actor, null)
  const found = new Map<string, LayoutKept>()
  for (const { name, by, templateId, others } of people.values()) {
    const template = templates.get(templateId ?? '')?.name
    if (!by || !template || !others.includes(assignmentId)) continue
    const kept = found.get(`${by} ${template}`) ?? { people: [], template, by }
    found.set(`${by} ${template}`, { ...kept, people: [...kept.people, name] })
  }
  return [...found.values()]
}

async function winnersOf(db: Db, actor: Member, ids: string[] | null): Promise<Winners> {
  const rows = await db.$queryRaw<Shown[]>(winners(actor, ids ? sql`m.id = any (${ids}::uuid[])` : sql`true`))
  const templates = await db.layoutTemplate.findMany({ select: { id: true, name: true, layout: true } })
  const told = templates.map(({ id, name, layout }) => [id, { name, layout: layoutOf(layout) }] as const)
  return { people: new Map(rows.map((row) => [row.id, row])), templates: new Map(told) }
}

/** Each of them with what they are shown, and what else is given to them (`others`, the assignments). */
const winners = (actor: Member, who: Sql) => sql`
  select m.id, p.name, given.kinds[1]::"LayoutTarget" as by, given.templates[1] as "templateId",
    coalesce(given.ids[2:]::text[], '{}') as others
  from "Membership" m
  ${personAndPrincipalsOf}
  cross join lateral (
    select array_agg(w.id) as ids, array_agg(w."templateId") as templates, array_agg(w."targetKind"::text) as kinds
    from (select a.id, a."templateId", a."targetKind" ${assignedLayouts}) w) given
  where ${isEnabled} and ${who} and ${scopeSql(actor, 'read', 'Membership', 'm')}
  order by p.name, m.id`

function changesTo(before: Winners, after: Winners): LayoutChange[] {
  const found = new Map<string, LayoutChange>()
  const known = new Map<string, LayoutDifference[]>()
  for (const [id, { name, templateId, by }] of after.people) {
    const [was, is] = [
      before.templates.get(before.people.get(id)?.templateId ?? ''),
      after.templates.get(templateId ?? ''),
    ]
    const pair = `${before.people.get(id)?.templateId} ${templateId}`
    const differences =
      known.get(pair) ?? differencesBetween(was?.layout ?? layoutOf(null), is?.layout ?? layoutOf(null))
    known.set(pair, differences)
    if (differences.length === 0 && before.people.get(id)?.templateId === templateId) continue
    const plain = { people: [], from: was?.name ?? null, to: is?.name ?? null, by, differences }
    const change = found.get(`${pair} ${by}`) ?? plain
    found.set(`${pair} ${by}`, { ...change, people: [...change.people, name] })
  }
  return [...found.values()]
}
