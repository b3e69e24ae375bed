import { abilityOf } from '../../domain/access/ability.ts'
import { actorOfMembership } from '../../domain/access/actor/actor.ts'
import { whoSees } from '../../domain/access/why/who-sees.ts'
import { listProjects } from '../../domain/projects/list/list.ts'
import { pool } from '../../prisma/client.ts'
import { idOf } from '../generate.ts'

/** How long it takes, in ms: to tell who sees a project that so many people see; and, of people with so many grants, to read who asks, to make
 *  their rules and to list their projects. */
export type AccessResult = { whoSees: { people: number; ms: number }; lists: { grants: number; ms: number }[] }

const times = 15
const crowd = 10_000
const grantCounts = [1, 100, 5_000]

await addCrowd()
const lists = []
for (const grants of grantCounts) lists.push({ grants, ms: await middle(await listerWith(grants)) })
const project = idOf('project', 5)
const { total } = await whoSees(project, idOf('organisation', 1), { page: 1 })
const ms = await middle(() => whoSees(project, idOf('organisation', 1), { page: 1 }))
const result: AccessResult = { whoSees: { people: total, ms }, lists }
process.send?.(result, () => process.exit())

/** The middle one of the times that something takes. */
async function middle(work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = []
  for (let time = 0; time < times; time++) {
    const began = performance.now()
    await work()
    taken.push(performance.now() - began)
  }
  return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0
}

/** People in the team of the first customer. */
async function addCrowd(): Promise<void> {
  await pool.query(
    `with person as (
       insert into "Person" (id, name, email) select gen_random_uuid(), 'One of many ' || n, 'one' || n || '@crowd.test'
       from generate_series(1, $1::int) n returning id),
     member as (
       insert into "Membership" (id, "personId", "organisationId", profile, "accessLevelId")
       select gen_random_uuid(), person.id, $2::uuid, 'observer', level.id
       from person, "AccessLevel" level where level.name = 'Customer viewer' returning id)
     insert into "TeamMember" (id, "teamId", "membershipId") select gen_random_uuid(), $3::uuid, id from member`,
    [crowd, idOf('organisation', 1), idOf('team', 1)],
  )
  await pool.query('analyze')
}

/** Reads a person with so many grants, makes their rules, and lists their projects. Each time they are called differently, so that nothing
 *  of them is remembered. */
async function listerWith(grants: number): Promise<() => Promise<unknown>> {
  const { rows } = await pool.query<{ id: string; personId: string }>(
    `with person as (insert into "Person" (id, name, email) values (gen_random_uuid(), '', $1 || '@grants.test') returning id)
     insert into "Membership" (id, "personId", "organisationId", profile, "accessLevelId")
     select gen_random_uuid(), person.id, $2::uuid, 'observer', level.id
     from person, "AccessLevel" level where level.name = 'Customer viewer' returning id, "personId"`,
    [String(grants), idOf('organisation', 2)],
  )
  const [{ id, personId } = { id: '', personId: '' }] = rows
  await pool.query(
    `insert into "Grant" (id, "principalKind", "principalId", "resourceKind", "resourceId", via)
     select gen_random_uuid(), 'membership', $1::uuid, 'project', p.id, 'share' from "Project" p order by p.id limit $2::int`,
    [id, grants],
  )
  await pool.query('analyze "Grant"')
  return async () => {
    await pool.query('update "Person" set name = name || \'.\' where id = $1::uuid', [personId])
    const actor = await actorOfMembership(id)
    if (!actor) throw new Error('Whoever lists is gone')
    abilityOf(actor)
    return listProjects(actor, { page: 1 })
  }
}
