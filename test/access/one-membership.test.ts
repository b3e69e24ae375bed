import { expect, test } from '@jest/globals'
import { readActor } from '../../domain/access/actor/actor.sql.ts'
import { prisma } from '../../prisma/client.ts'
import { type Sql, statementOf } from '../../prisma/sql.ts'

type Plan = { 'Relation Name'?: string; Alias?: string; 'Actual Rows': number; 'Actual Loops': number; Plans?: Plan[] }

test('who asks with a token, or in a session, is read of one membership, however many there are', async () => {
  await prisma.$executeRaw`
    with many as (
      insert into "Person" (id, email, name)
      select gen_random_uuid(), 'many-' || at || '@northwind.test', 'Many ' || at from generate_series(1, 2000) at returning id)
    insert into "Membership" (id, "personId", "organisationId", profile, "accessLevelId")
    select gen_random_uuid(), many.id, m."organisationId", m.profile, m."accessLevelId"
    from many, (select m.* from "Membership" m join "Person" p on p.id = m."personId" and p.email = 'nora@northwind.test' limit 1) m`
  await prisma.$executeRaw`
    insert into "ApiToken" (id, "organisationId", "membershipId", name, digest, ending, scopes, "expiresAt")
    select gen_random_uuid(), m."organisationId", m.id, 'Many', 'digest of ' || m.id, '', '{tasks:read}', now() + interval '1 day' from "Membership" m`
  await prisma.$executeRaw`
    insert into "Session" (id, "personId", "membershipId", data, "expiresAt")
    select 'session of ' || m.id, m."personId", m.id, '{}', now() + interval '1 day' from "Membership" m`
  await prisma.$executeRaw`analyze`
  // One whose id is not the first of all, which a walk through all of them would begin with.
  const { id } = await prisma.membership.findFirstOrThrow({ orderBy: { id: 'desc' } })
  expect(await looksAt(readActor.byToken(`digest of ${id}`))).toEqual([1])
  expect(await looksAt(readActor.bySession(`session of ${id}`))).toEqual([1])
})

const nothingKept = { keptOf: null, keptUntil: null, keptSubjects: null, keptSnapshot: null }

/** How many memberships `m` a statement looked at, by each place that reads them. */
async function looksAt(statement: Sql): Promise<number[]> {
  const { text, values } = statementOf(statement, nothingKept)
  const [row] = await prisma.$queryRawUnsafe<{ 'QUERY PLAN': [{ Plan: Plan }] }[]>(
    `explain (analyze, format json) ${text}`,
    ...values,
  )
  const all = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(all)]
  return all(row?.['QUERY PLAN'][0].Plan as Plan)
    .filter((plan) => plan['Relation Name'] === 'Membership' && plan.Alias === 'm')
    .map((plan) => plan['Actual Rows'] * plan['Actual Loops'])
}
