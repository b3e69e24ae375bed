import { expect, test } from '@jest/globals'
import { system } from '../../domain/access/actor/actor.ts'
import { act } from '../../domain/act.ts'
import { keepGrantsOf } from '../../domain/partnerships/access/grants.ts'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'

// Northwind has given Brightline access to Line 4 in the sample; here Globex gives it all.

const portal = openPortal()
const { northwind, brightline, globex } = world.organisations
const { line4, cleanRoom } = world.projects
const { id } = await prisma.partnerAccess.findFirstOrThrow({ where: { clientId: northwind, partnerId: brightline } })
const status = async (who: Visitor, path: string) => (await who.json(path)).status

test('from one client he goes straight to another with one post; all three logs tell it', async () => {
  const bruno = await portal.visitor(world.people.bruno.email)
  await bruno.post(`/clients/${northwind}/act`)
  expect((await bruno.page('/projects')).text).not.toContain('/act"')
  const more = {
    clientId: globex,
    partnerId: brightline,
    state: 'accepted',
    reach: 'complete',
    answeredAt: new Date(),
  } as const
  const { id: other } = await prisma.partnerAccess.create({ data: more })
  await act(system, (work) => keepGrantsOf(work, other))
  const { text } = await bruno.page('/projects')
  expect(text).toContain(`action="/clients/${globex}/act"`)
  const as = /name="as" value="([^"]+)"/.exec(text)?.[1] ?? ''
  for (const wrong of [brightline, world.organisations.solo])
    expect((await bruno.post(`/clients/${wrong}/act`, { as })).status).toBe(404)
  expect((await bruno.post(`/clients/${globex}/act`, { as })).headers.get('location')).toBe('/projects')
  expect((await bruno.page('/projects')).text).toContain('For Globex Medical · as Bruno Costa of Brightline')
  expect([await status(bruno, `/projects/${cleanRoom}`), await status(bruno, `/projects/${line4}`)]).toEqual([200, 404])
  // What was opened in the client before is not sent here.
  expect((await bruno.post(`/clients/${northwind}/act`, { as })).status).toBe(409)
  const told = await prisma.activity.findMany({
    where: { actorId: world.people.bruno.membershipId, action: { in: ['stop-acting', 'act-for-client'] } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 4,
  })
  expect(told.map((one) => [one.action, one.organisationId, one.subjectId]).toSorted()).toEqual(
    [
      ['stop-acting', northwind, id],
      ['stop-acting', brightline, id],
      ['act-for-client', globex, other],
      ['act-for-client', brightline, other],
    ].toSorted(),
  )
  await prisma.partnerAccess.delete({ where: { id: other } })
  expect(await status(bruno, '/account')).toBe(200)
})
