import { expect, test } from '@jest/globals'
import { people } from '../../cast/people.ts'
import { inPortal } from '../../domain/access/actor/portal.ts'
import { scope } from '../../domain/access/scope.ts'
import { type ExplainedRecord, explainedRecords, explainedRows } from '../../domain/access/why/records/explained.ts'
import { explainRecord, findRecordReasons } from '../../domain/access/why/records/reasons.ts'
import { reportsOpenTo } from '../../domain/reports/portal/opens.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'

const everybody = (Object.keys(people) as (keyof typeof people)[]).filter((who) => people[who].at)
const idsOf = async (subject: ExplainedRecord, where: object = {}) => {
  const table = prisma[subject.toLowerCase() as 'group']
  return (await table.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } })).map(({ id }) => id)
}
const rowOf = async (subject: ExplainedRecord, id = '') => (await explainedRows(subject, { id }))[0] ?? { id: '' }

test.each(explainedRecords)(
  'of each %s is told to be seen what the ability lets each of the cast see',
  async (subject) => {
    const [all, closed] = [await explainedRows(subject, {}), new Set<string>()]
    for (const who of everybody) {
      const viewer = await actorOf(who)
      const found = reportsOpenTo(inPortal(viewer))
      const seen = (await idsOf(subject, scope(viewer, 'read', subject))).filter(
        (id) => subject !== 'Report' || viewer.organisation.isHost || found.includes(id),
      )
      const told = []
      for (const row of all) {
        const { id } = row
        const { ways, closedBy } = explainRecord(viewer, subject, row)
        expect([who, id, ways.length > 0]).toEqual([who, id, closedBy === null])
        if (closedBy) closed.add(closedBy)
        else told.push(id)
      }
      expect([who, told.toSorted()]).toEqual([who, seen])
    }
    expect(closed.size).toBeGreaterThan(0)
  },
)

test('it says by which rule, and which one closes it', async () => {
  const { northwind, globex } = world.organisations
  const why = async (who: Parameters<typeof actorOf>[0], id: string) =>
    explainRecord(await actorOf(who), 'Organisation', await rowOf('Organisation', id))
  expect((await why('sofia', northwind)).ways.map(({ by }) => by)).toContain('reached')
  expect((await why('oscar', northwind)).ways.map(({ by }) => by)).toContain('own')
  expect(await why('oscar', globex)).toEqual({ ways: [], closedBy: 'grant' })
  const [team] = await idsOf('Team', { organisationId: northwind })
  const ofVera = explainRecord(await actorOf('vera'), 'Team', await rowOf('Team', team))
  expect(ofVera).toEqual({ ways: [], closedBy: 'profile' })
})

test('nobody is told of what, or of whom, they do not see', async () => {
  const [milo, sofia] = [await actorOf('milo'), await actorOf('sofia')]
  const { membershipId: oscar } = world.people.oscar
  const [report] = await idsOf('Report', { ownerId: world.people.sofia.membershipId, inPortal: false })
  await expect(findRecordReasons(milo, 'Report', report ?? '', oscar)).rejects.toMatchObject({ status: 404 })
  // He sees Northwind and Oscar, and is not told what Oscar may do.
  const ofNorthwind = findRecordReasons(milo, 'Organisation', world.organisations.northwind, oscar)
  await expect(ofNorthwind).rejects.toMatchObject({ status: 403 })
  await expect(findRecordReasons(sofia, 'Team', world.organisations.globex, oscar)).rejects.toMatchObject({
    status: 404,
  })
  expect(await findRecordReasons(sofia, 'Organisation', world.organisations.northwind, oscar)).toMatchObject({
    closedBy: null,
  })
})
