import { pool } from '../../../prisma/client.ts'
import { idOf } from '../../generate.ts'

const projects = 20_000
const grants = 1_000_000
const crowd = 10_000

/** Adds further projects, beside those that were generated: nothing is in them. */
export async function addProjects(): Promise<void> {
  await filled(
    `insert into "Project" (id, "organisationId", name, health, progress, "updatedAt")
     select bench.id('further', n), bench.id('organisation', 1 + n % 1000), 'Further project ' || md5(n::text), 'green', 0, now()
     from generate_series(1, $1::int) n`,
    [projects],
  )
}

/** Adds people to the team of the first customer, and shares a hundred projects with each of them: a million grants. */
export async function addCrowd(): Promise<void> {
  await filled(
    `with person as (
       insert into "Person" (id, name, email) select bench.id('crowd person', n), 'One of many ' || n, 'one' || n || '@crowd.test'
       from generate_series(1, $1::int) n),
     member as (
       insert into "Membership" (id, "personId", "organisationId", profile, "accessLevelId")
       select bench.id('crowd', n), bench.id('crowd person', n), $2::uuid, 'observer', level.id
       from generate_series(1, $1::int) n, "AccessLevel" level where level.name = 'Customer viewer')
     insert into "TeamMember" (id, "teamId", "membershipId", "organisationId")
     select bench.id('crowd in team', n), $3::uuid, bench.id('crowd', n), $2::uuid from generate_series(1, $1::int) n`,
    [crowd, idOf('organisation', 1), idOf('team', 1)],
  )
  await filled(
    `insert into "Grant" (id, "principalKind", "principalId", "resourceKind", "resourceId", "organisationId", via)
     select uuidv7(), 'membership', bench.id('crowd', 1 + n % $2::int), 'project', bench.id('further', 1 + (n % $2::int * 7 + n / $2::int * 13) % $3::int),
       bench.id('organisation', 1 + (1 + (n % $2::int * 7 + n / $2::int * 13) % $3::int) % 1000), 'share'
     from generate_series(0, $1::int - 1) n`,
    [grants, crowd, projects],
  )
}

/** Shares so many projects with a new person of the second customer. */
export async function addReader(grants: number): Promise<{ id: string; personId: string }> {
  const { rows } = await pool.query<{ id: string; personId: string }>(
    `with person as (insert into "Person" (id, name, email) values (gen_random_uuid(), '', $1 || '@grants.test') returning id)
     insert into "Membership" (id, "personId", "organisationId", profile, "accessLevelId")
     select gen_random_uuid(), person.id, $2::uuid, 'observer', level.id
     from person, "AccessLevel" level where level.name = 'Customer viewer' returning id, "personId"`,
    [String(grants), idOf('organisation', 2)],
  )
  const [reader] = rows
  if (!reader) throw new Error('Nobody was added')
  await pool.query(
    `insert into "Grant" (id, "principalKind", "principalId", "resourceKind", "resourceId", via)
     select gen_random_uuid(), 'membership', $1::uuid, 'project', p.id, 'share' from "Project" p order by md5(p.id::text) limit $2::int`,
    [reader.id, grants],
  )
  return reader
}

/** Writes rows that are whole, without triggers: with them a million take half an hour. */
async function filled(statement: string, values: unknown[]): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('set statement_timeout = 0')
    await client.query('set session_replication_role = replica')
    await client.query(statement, values)
    await client.query('analyze')
  } finally {
    client.release(true)
  }
}
