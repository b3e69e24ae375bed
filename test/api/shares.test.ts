import type { PersonKey } from '../../cast/people.ts'
import { tokenScopes } from '../../domain/tokens/areas.ts'
import { prisma } from '../../prisma/client.ts'
import { atOnce } from '../people/at-once.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'
import { programAt, secretOf, wrongWith } from './asking.ts'

const portal = openPortal()
const program = async (who: PersonKey) => programAt(portal.address(), await secretOf(who))
const { packing, line4, cleanRoom } = world.projects
const { brightline, globex, northwind } = world.organisations
const { carl, simon, oscar, gina, max } = world.people
const withCarl = {
  ...{ resourceKind: 'project', resourceId: packing },
  ...{ principalKind: 'membership', principalId: carl.membershipId },
}
const levelId = async (name: string) => (await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name } })).id

test('Olga shares a project, gives it an end and ends it: Carl is in, and out again with his next request', async () => {
  const [olga, theirs] = [await program('olga'), await program('carl')]
  const at = `/projects/${packing}`
  expect((await theirs(at)).status).toBe(404)
  const made = await olga('/grants', { json: { ...withCarl, levelId: await levelId('Client') } })
  expect([made.status, wrongWith('/grants', 'post', made)]).toEqual([201, []])
  expect(made.data).toMatchObject({ ...withCarl, via: 'share', expiresAt: null, followsClose: true })
  expect((await theirs(at)).status).toBe(200)
  const grant = made.headers.get('location')?.replace('/api/v1', '') ?? ''
  const changed = await olga(grant, { method: 'PATCH', json: { until: '2999-01-31' } })
  expect([changed.status, wrongWith('/grants/{id}', 'patch', changed)]).toEqual([200, []])
  expect(changed.data).toMatchObject({ levelId: made.data.levelId, followsClose: false })
  const past = await olga(grant, { method: 'PATCH', json: { until: '2020-01-31' } })
  expect([past.status, past.data.errors?.until?.code]).toEqual([400, 'in-the-past'])
  const ended = await olga(grant, { method: 'DELETE' })
  expect([ended.status, wrongWith('/grants/{id}', 'delete', ended)]).toEqual([204, []])
  expect([(await theirs(at)).status, (await olga(grant, { method: 'DELETE' })).status]).toEqual([404, 404])
  const log = await prisma.activity.findMany({ where: { subjectId: packing, action: { in: ['share', 'unshare'] } } })
  expect(log.map(({ action }) => action).toSorted()).toEqual(['share', 'share', 'unshare'])
})

test('of two who change a share as they read it, one is told what the other made of it', async () => {
  const olga = await program('olga')
  const asked = { ...withCarl, principalKind: 'organisation', principalId: brightline }
  const { data, headers } = await olga('/grants', { json: asked })
  const tag = { 'if-match': headers.get('etag') ?? '' }
  const both = ['2999-01-01', '2999-02-01'].map(
    (until) => () => olga(`/grants/${data.id}`, { method: 'PATCH', json: { until }, headers: tag }),
  )
  const ends = await atOnce('select from "Project" for no key update', ...both)
  const told = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []))
  expect(told.map(({ status }) => status).toSorted()).toEqual([200, 412])
  const late = told.find(({ status }) => status === 412)
  expect(wrongWith('/grants/{id}', 'patch', late as (typeof told)[0])).toEqual([])
  expect(late?.data.meanwhile.now.expiresAt).toContain('2999-')
})

test('of two who end a share one is told that it is gone; changed while it ends, it stays ended', async () => {
  const olga = await program('olga')
  const asked = { ...withCarl, principalKind: 'organisation', principalId: brightline }
  const made = async () => `/grants/${(await olga('/grants', { json: asked })).data.id}`
  const there = () => prisma.grant.count({ where: { resourceId: packing, principalId: brightline } })
  const statuses = async (...works: (() => ReturnType<typeof olga>)[]) =>
    (await atOnce('lock table "Grant" in share mode', ...works)).map(
      (end) => end.status === 'fulfilled' && end.value.status,
    )
  const share = await made()
  const end = (at: string) => () => olga(at, { method: 'DELETE' })
  expect((await statuses(end(share), end(share))).toSorted()).toEqual([204, 404])
  const other = await made()
  const change = () => olga(other, { method: 'PATCH', json: { until: '2999-03-01' } })
  expect((await statuses(end(other), change))[0]).toBe(204)
  expect(await there()).toBe(0)
})

test('shared twice under a key it is one share', async () => {
  const olga = await program('olga')
  const headers = { 'idempotency-key': 'share-with-simon' }
  const json = { ...withCarl, principalId: simon.membershipId }
  const [first, second] = [await olga('/grants', { json, headers }), await olga('/grants', { json, headers })]
  expect([first.status, second.status, second.data.id]).toEqual([201, 201, first.data.id])
  const other = await olga('/grants', { json: { ...json, resourceId: line4 }, headers })
  expect(other.status).toBe(422)
})

test.each([
  ['Nora, what is Globex’s', 'nora', { resourceId: cleanRoom }, 404],
  ['Nora, who may not share', 'nora', {}, 403],
  ['Olga, Northwind’s with Globex', 'olga', { principalKind: 'organisation', principalId: globex }, 400],
  ['Olga, Northwind’s with Gina', 'olga', { principalId: gina.membershipId }, 400],
  ['Olga, with nobody', 'olga', { principalId: packing }, 400],
  ['Oscar, what he sees', 'oscar', { principalId: max.membershipId }, 403],
  ['Milo, what he does not run', 'milo', { resourceId: cleanRoom }, 404],
  ['Otto, with his own eyes', 'otto', {}, 404],
] as const)('%s: it is not shared', async (_, who, more, status) => {
  const before = await prisma.grant.count()
  const told = await (await program(who))('/grants', { json: { ...withCarl, ...more } })
  expect([told.status, wrongWith('/grants', 'post', told)]).toEqual([status, []])
  expect(await prisma.grant.count()).toBe(before)
})

test('nobody changes or ends what is no share of theirs, nor makes one of a kind that there is no verb for', async () => {
  const [nora, olga] = [await program('nora'), await program('olga')]
  const own = await prisma.grant.findFirstOrThrow({ where: { organisationId: northwind, via: 'owner' } })
  const { data } = await olga('/grants', { json: { ...withCarl, principalId: oscar.membershipId } })
  for (const ask of [{ method: 'DELETE' }, { method: 'PATCH', json: { until: null } }]) {
    expect((await nora(`/grants/${data.id}`, ask)).status).toBe(404)
    expect((await olga(`/grants/${own.id}`, ask)).status).toBe(403)
  }
  for (const more of [
    { via: 'owner' },
    { creatorId: max.membershipId },
    { suspendedAt: null },
    { resourceKind: 'file' },
  ])
    expect((await olga('/grants', { json: { ...withCarl, ...more } })).status).toBe(400)
  const inside = await olga('/grants', { json: { ...withCarl, levelId: await levelId('Internal') } })
  expect([inside.status, inside.data.errors?.levelId?.code]).toEqual([400, 'inside-only'])
})

test('a token that writes everything else gives no access', async () => {
  const scopes = tokenScopes.filter((scope) => scope !== 'access:write')
  const ask = programAt(portal.address(), await secretOf('olga', scopes))
  const told = [
    await ask('/grants', { json: withCarl }),
    await ask(`/grants/${packing}`, { method: 'PATCH', json: {} }),
    await ask(`/grants/${packing}`, { method: 'DELETE' }),
  ]
  expect(told.map(({ data }) => data.type)).toEqual(Array(3).fill('urn:portico:problem:lacks-scope'))
})
