import { expect, test } from '@jest/globals'
import type { HomeView } from '../../admin/home/home.ts'
import { prisma } from '../../prisma/client.ts'
import { openBackOffice } from './back-office.ts'

const { colleague } = openBackOffice()
/** More than a statement of Prisma may have parameters. */
const many = 33_000

test('with more customers than a statement has parameters Sofia has her first page and her lists, and they tell the same as before', async () => {
  const before = await seenBySofia()
  expect(before.home.length).toBeGreaterThan(3)
  await prisma.$transaction([
    prisma.$executeRaw`set local session_replication_role = replica`,
    prisma.$executeRaw`insert into "Organisation" (id, name, "isCustomer") select gen_random_uuid(), 'Zz customer ' || n, true
      from generate_series(1, ${many}::int) n`,
    prisma.$executeRaw`insert into "Grant" (id, "principalKind", "principalId", "resourceKind", "resourceId", "organisationId", via)
      select gen_random_uuid(), 'organisation', h.id, 'organisation', o.id, o.id, 'owner'
      from "Organisation" h cross join "Organisation" o where h."isHost" and o.name like 'Zz customer %'`,
    prisma.$executeRaw`insert into "AccessChange" ("subjectId") select id from "Organisation" where "isHost"`,
  ])
  const after = await seenBySofia()
  expect(after.home).toEqual(before.home)
  expect(after.projects).toEqual(before.projects)
  expect(after.customers).toBe(before.customers + many)
})

async function seenBySofia() {
  const sofia = await colleague('sofia')
  const { data } = await sofia.send('/admin/api/dashboard')
  const { sections } = data as unknown as HomeView
  const list = async (resource: string) => {
    const { data } = await sofia.send(`/admin/api/resources/${resource}/actions/list?perPage=10`)
    return data as unknown as { meta: { total: number }; records: { id: string }[] }
  }
  const [projects, customers] = [await list('Project'), await list('Organisation')]
  return {
    home: sections.map(({ name, total, rows }) => ({ name, total, ids: rows.map(({ id }) => id) })),
    projects: projects.records.map(({ id }) => id),
    customers: customers.meta.total,
  }
}
