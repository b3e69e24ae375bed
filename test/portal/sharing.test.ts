import { beforeAll, expect, test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { prisma } from '../../prisma/client.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { openPortal } from './visitor.ts'

const portal = openPortal()
const { line4, cleanRoom, packing } = world.projects
const { build, design } = world.phases
const at = `/projects/${line4}/sharing`
const { id: client } = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name: 'Client' } })
const simon = `membership:${world.people.simon.membershipId}`
const person = (who: PersonKey) => `membership:${world.people[who].membershipId}`
let olga: Visitor
let milo: Visitor
let oscar: Visitor
let carl: Visitor
let simonHimself: Visitor
beforeAll(async () => {
  olga = await portal.visitor('olga@meridian.test')
  milo = await portal.visitor('milo@meridian.test')
  oscar = await portal.visitor('oscar@northwind.test')
  carl = await portal.visitor('carl@brightline.test')
  simonHimself = await portal.visitor(world.people.simon.email)
})

type Told = { id: string; name: string; by: string; level: string | null; mayEnd: boolean; sharedBy: string }
type Part = { resourceKind: string; resourceId: string; grants: Told[]; others: boolean }
const boxOf = async (who: Visitor) => (await who.json(at)).data as { parts: Part[]; inherited: Told[]; others: boolean }
const statusOf = async (who: Visitor, path: string) => (await who.json(path)).status

test('Olga reads on one page who was let into Line 4 and its phases, and who gets in from above', async () => {
  const { parts, inherited, others } = await boxOf(olga)
  expect(parts.map(({ resourceKind }) => resourceKind)).toEqual(['project', 'phase', 'phase', 'phase'])
  const phase = parts.find(({ resourceId }) => resourceId === build)
  expect(phase?.grants).toMatchObject([
    { name: 'Carl Jensen', by: 'membership', level: 'Partner delivery', mayEnd: false },
  ])
  expect(inherited).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ by: 'team', name: 'Northwind Tools', on: 'organisation', onName: 'Northwind Tools' }),
    ]),
  )
  expect(others).toBe(false)
  const page = await olga.page(at)
  expect(page.text).toContain('Only the phase Build')
  expect(page.text).toContain('Carl Jensen')
})

test('Milo, who runs it, is told of what he shared himself, and that there is more', async () => {
  const { parts, inherited, others } = await boxOf(milo)
  expect([inherited, others]).toEqual([[], true])
  expect(parts.find(({ resourceId }) => resourceId === build)).toMatchObject({ grants: [], others: true })
})

test('Milo shares Build with Simon by the form once, whose next request opens it; changed, ended, and it is gone', async () => {
  expect(await statusOf(simonHimself, `/projects/${line4}`)).toBe(404)
  const form = { with: simon, phaseId: build, levelId: client, until: '2999-01-31', once: 'sharing-build-1' }
  const first = await milo.post(at, form)
  expect([first.status, first.headers.get('location')]).toEqual([303, at])
  await milo.post(at, form)
  const [grant, ...more] = await prisma.grant.findMany({
    where: { principalId: world.people.simon.membershipId, via: 'share' },
  })
  expect(more).toEqual([])
  expect(grant).toMatchObject({ resourceKind: 'phase', resourceId: build, levelId: client })
  expect(await statusOf(simonHimself, `/projects/${line4}`)).toBe(200)
  const one = `/shares/${grant?.id}`
  expect((await milo.page(one)).text).toContain('2999-01-31')
  await milo.post(one, { levelId: '', until: '' })
  expect(await prisma.grant.findUniqueOrThrow({ where: { id: grant?.id ?? '' } })).toMatchObject({
    levelId: null,
    expiresAt: null,
  })
  expect((await milo.page(`${one}/ending`)).text).toContain('No other way remains')
  for (const other of [oscar, carl, simonHimself])
    expect([await statusOf(other, one), (await other.post(`${one}/ending`, {})).status]).toEqual([404, 404])
  expect((await milo.post(`${one}/ending`, {})).headers.get('location')).toBe(at)
  expect(await statusOf(simonHimself, `/projects/${line4}`)).toBe(404)
  expect(await statusOf(milo, one)).toBe(404)
})

test('before it is taken away Olga reads that Oscar still gets in through his team', async () => {
  const { id } = (await olga.send(at, { json: { with: person('oscar') } })).data
  const { data } = await olga.json(`/shares/${id}/ending`)
  expect(data.remaining).toMatchObject([{ by: 'team', name: 'Northwind Tools', on: 'organisation' }])
  expect((await olga.page(`/shares/${id}/ending`)).text).toContain('As a member of the team Northwind Tools')
  expect(await statusOf(milo, `/shares/${id}`)).toBe(404)
  const again = await milo.post(at, { with: person('oscar') })
  expect([again.status, again.text]).toEqual([409, expect.stringContaining('by somebody else')])
  expect((await olga.send(`/shares/${id}`, { method: 'DELETE', headers: { accept: 'application/json' } })).status).toBe(
    200,
  )
})

test('who may not share is told what would be needed, and who does not see it that nothing is there', async () => {
  for (const who of [oscar, carl]) {
    const { status, text } = await who.page(at)
    expect([status, text]).toEqual([403, expect.stringContaining('decided by those who manage this')])
    expect((await who.post(at, { with: simon, phaseId: build })).status).toBe(403)
    expect((await who.page(`/projects/${line4}`)).text).not.toContain('/sharing')
  }
  expect((await milo.page(`/projects/${line4}`)).text).toContain(`href="${at}"`)
  for (const project of [cleanRoom, packing, build]) {
    expect(await statusOf(milo, `/projects/${project}/sharing`)).toBe(404)
    expect((await milo.post(`/projects/${project}/sharing`, { with: simon })).status).toBe(404)
  }
})

test('ids of others say nothing: a phase of another project, a principal of another customer, a grant that is no share', async () => {
  const other = await prisma.phase.create({
    data: { name: 'Fit out', position: 1, projectId: cleanRoom, organisationId: world.organisations.globex },
  })
  expect((await milo.post(at, { with: simon, phaseId: other.id })).status).toBe(404)
  expect((await olga.post(at, { with: simon, phaseId: other.id })).status).toBe(404)
  const refused = await milo.post(at, { with: person('otto'), phaseId: design })
  const nobody = await milo.post(at, { with: `membership:${line4}`, phaseId: design })
  expect([refused.status, nobody.status]).toEqual([400, 400])
  expect(refused.text).toContain('With: Please choose one of these.')
  const own = await prisma.grant.findFirstOrThrow({ where: { resourceId: build, via: 'participant' } })
  expect(await statusOf(milo, `/shares/${own.id}`)).toBe(404)
  expect(await statusOf(olga, `/shares/${own.id}`)).toBe(403)
  const names = (await milo.json(`${at}/new?q=o`)).data.principals.map(({ name }: { name: string }) => name)
  expect(names).toContain('Oscar Dahl')
  expect(names).not.toContain('Otto Berger')
})
