import type { Profile, ResourceKind } from '@prisma/client'
import { columnIn, sql } from '../../../../prisma/sql.ts'
import type { Db } from '../../../act.ts'
import { isEnabled, principalsOf, reaching } from '../../actor/actor.sql.ts'
import type { Member } from '../../actor/actor.ts'
import { type Areas, areasSchema, type Ceilings, ceilingsSchema } from '../../levels.ts'
import { scopeSql } from '../../scope.ts'

/** How far something is opened to somebody: by which kinds of things it is in, each at a project access level (`project <uuid>`, in
 *  order), and whether it is their own organisation's. A project of which phases are opened is known by each of them: its shell is a place
 *  of its own, `inside` it are all other things. */
export type OpenedPlace = { isOwn: boolean; about: 'all' | 'shell' | 'inside'; levels: string[] }

/** Somebody who sees something: what decides how much, each thing (uuid) that is opened to them, what it is and what it is in (`around`), and by which
 *  kinds of things something is opened that is in these (uuids), as of a place. An audience is an address that gets reports. The name is null
 *  where whoever asks may not know it. */
export type PersonStanding = {
  key: string
  kind: 'member' | 'audience'
  name: string | null
  isHost: boolean
  profile: Profile
  accessLevelId: string
  places: Map<string, OpenedPlace>
  around: Map<string, { kind: ResourceKind; things: string[] }>
  levelsOf(things: string[]): string[]
}

/** Everybody who sees something, and what the levels say: of one moment of a transaction. */
export type Standings = {
  people: Map<string, PersonStanding>
  ceilings: Map<string, Ceilings>
  areas: Map<string, Areas>
}

type Reading = Pick<Db, '$queryRaw' | 'accessLevel' | 'projectAccessLevel'>

/** Reads all that what people see follows from, in the transaction at hand, by the statements that say who asks; of these memberships (uuids) alone, if
 *  any are named. */
export async function standingsOf(db: Reading, actor: Member, ids: string[] | null = null): Promise<Standings> {
  const accessLevels = await db.accessLevel.findMany({ select: { id: true, ceilings: true } })
  const projectLevels = await db.projectAccessLevel.findMany({ select: { id: true, areas: true } })
  const rows = [...(await membersOf(db, actor, ids)), ...(ids ? [] : await audiencesOf(db))]
  return {
    people: new Map(rows.map((row) => [row.key, standingOf(row)])),
    ceilings: new Map(accessLevels.map(({ id, ceilings }) => [id, ceilingsSchema.parse(ceilings)])),
    areas: new Map(projectLevels.map(({ id, areas }) => [id, areasSchema.parse(areas)])),
  }
}

/** A thing that is opened, by which level, and what it is in, from the nearest to the organisation. */
type Opened = [kind: ResourceKind, id: string, levelId: string, within: (string | null)[]]
type StandingRow = Omit<PersonStanding, 'places' | 'around' | 'levelsOf'> & {
  organisationId: string
  opened: Opened[] | null
}

function membersOf(db: Reading, actor: Member, ids: string[] | null): Promise<StandingRow[]> {
  return db.$queryRaw<StandingRow[]>(sql`
    select m.id as key, 'member' as kind, case when ${scopeSql(actor, 'read', 'Membership', 'm')} then p.name end as name,
      o."isHost", m.profile, m."accessLevelId", o.id as "organisationId", reached.opened
    from "Membership" m
    join "Person" p on p.id = m."personId"
    join "Organisation" o on o.id = m."organisationId"
    ${principalsOf}
    cross join lateral (
      select json_agg(json_build_array(g.kind, g.id, g."levelId",
        array[f."phaseId", x.id, ${columnIn('x', 'productId')}, f."productId", g."organisationId"])) as opened
      from (${reaching}) g
      left join "File" f on g.kind = 'file' and f.id = g.id
      left join "Project" x on x.id = case g.kind when 'project' then g.id when 'phase' then g."projectId" else f."projectId" end
      where g."levelId" is not null) reached
    where ${isEnabled} and ${ids ? sql`m.id = any (${ids}::uuid[])` : sql`true`}
    order by p.name, m.id`)
}

function audiencesOf(db: Reading): Promise<StandingRow[]> {
  return db.$queryRaw<StandingRow[]>(sql`
    select distinct concat_ws(' ', lower(r.email), r."organisationId", r."accessLevelId") as key, 'audience' as kind, r.email as name,
      false as "isHost", 'visitor' as profile, r."accessLevelId", r."organisationId",
      (select jsonb_build_array(jsonb_build_array('organisation', r."organisationId", l.id, jsonb_build_array()))
       from "ProjectAccessLevel" l where l."defaultExternal" limit 1) as opened
    from "ScheduleRecipient" r
    where not exists (select from "Person" p where p.email = lower(r.email))
    order by 1`)
}

function standingOf({ opened, organisationId, ...row }: StandingRow): PersonStanding {
  const found = opened ?? []
  const byThing = new Map<string, string[]>()
  for (const [kind, id, levelId] of found) byThing.set(id, [...(byThing.get(id) ?? []), `${kind} ${levelId}`])
  const levelsOf = (things: string[]) => [...new Set(things)].flatMap((one) => byThing.get(one) ?? []).toSorted()
  const shells = new Map<string, string[]>()
  for (const [kind, id, , [, projectId]] of found)
    if (kind === 'phase' && projectId) shells.set(projectId, [...(shells.get(projectId) ?? []), id])
  const places: PersonStanding['places'] = new Map()
  const around: PersonStanding['around'] = new Map()
  const open = (key: string, kind: ResourceKind, things: (string | null)[], is: Omit<OpenedPlace, 'levels'>) => {
    const those = things.filter((one) => one !== null)
    around.set(key, { kind, things: those })
    places.set(key, { ...is, levels: levelsOf(those) })
  }
  for (const [kind, id, , within] of found) {
    const isOwn = [id, within.at(-1)].includes(organisationId)
    const projectId = [id, within[1]].find((one) => one && shells.has(one))
    open(id, kind, [id, ...within], { isOwn, about: projectId ? 'inside' : 'all' })
    const phases = shells.get(projectId ?? '')
    if (phases)
      open(`shell ${projectId}`, 'project', [...phases, projectId ?? '', ...within], { isOwn, about: 'shell' })
  }
  return { ...row, places, around, levelsOf }
}
