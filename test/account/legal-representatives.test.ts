import { expect, test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { startPreview } from '../../domain/people/preview/preview.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'

const portal = openPortal()
const settings = '/account/settings'
const at = `${settings}/legal-representatives`
const never = '00000000-0000-7000-8000-000000000000'
const idOf = (who: PersonKey) => world.people[who].membershipId
const isLegal = async (who: PersonKey) =>
  (await prisma.membership.findUniqueOrThrow({ where: { id: idOf(who) } })).legalRepresentative
const visitorOf = (who: PersonKey) => portal.visitor(world.people[who].email)
const everybody = async () =>
  (await prisma.membership.findMany({ where: { legalRepresentative: true }, orderBy: { id: 'asc' } })).map(
    ({ id }) => id,
  )

test('Nora makes Sara legal representative of Northwind, and takes it back; the log says so', async () => {
  const nora = await visitorOf('nora')
  const before = (await nora.json(settings)).data.legal
  expect(before.others).toContainEqual({ id: idOf('sara'), name: 'Sara Holt' })
  const sent = await nora.post(at, { legalRepresentative: idOf('sara') })
  expect([sent.status, sent.headers.get('location'), await isLegal('sara')]).toEqual([303, settings, true])
  expect((await nora.json(settings)).data.legal.representatives).toContainEqual({ id: idOf('sara'), name: 'Sara Holt' })
  expect((await nora.page(settings)).text).toContain(`action="${at}/${idOf('sara')}/removal"`)
  expect((await nora.post(`${at}/${idOf('sara')}/removal`)).status).toBe(303)
  expect(await isLegal('sara')).toBe(false)
  const again = await nora.send(at, { json: { legalRepresentative: idOf('sara') } })
  const gone = await nora.send(`${at}/${idOf('sara')}`, { method: 'DELETE', json: {} })
  expect([again.status, gone.status, await isLegal('sara')]).toEqual([201, 200, false])
  const where = { action: 'change-legal-representative', subjectId: idOf('sara') }
  expect(await prisma.activity.count({ where })).toBe(4)
})

test('Abel, an administrator, is shown nothing of it, and refused in words; others have no such page', async () => {
  const before = await everybody()
  const abel = await visitorOf('abel')
  expect((await abel.json(settings)).data).not.toHaveProperty('legal')
  expect((await abel.page(settings)).text).not.toContain(at)
  const refused = await abel.send(at, { json: { legalRepresentative: idOf('abel') } })
  expect([refused.status, refused.data.needs]).toEqual([403, expect.stringContaining('billing administrator')])
  for (const who of ['sara', 'max', 'oscar', 'vera'] as const) {
    const visitor = await visitorOf(who)
    for (const id of [idOf(who), never])
      expect((await visitor.send(at, { json: { legalRepresentative: id } })).status).toBe(404)
    expect((await visitor.post(`${at}/${idOf('sara')}/removal`)).status).toBe(404)
  }
  expect(await everybody()).toEqual(before)
})

test('a neighbour’s, a partner’s and the host’s people answer Nora like nobody at all', async () => {
  const before = await everybody()
  const nora = await visitorOf('nora')
  for (const who of ['otto', 'gina', 'carl', 'bruno', 'milo', 'olga'] as const) {
    const [real, unreal] = [
      await nora.send(at, { json: { legalRepresentative: idOf(who) } }),
      await nora.send(at, { json: { legalRepresentative: never } }),
    ]
    expect([who, real.status, real.text]).toEqual([who, 404, unreal.text])
    expect((await nora.post(`${at}/${idOf(who)}/removal`)).status).toBe(404)
  }
  for (const json of [
    {},
    { legalRepresentative: '' },
    { legalRepresentative: 'sara' },
    { legalRepresentative: idOf('max'), profile: 'administrator' },
  ])
    expect((await nora.send(at, { json })).status).toBe(400)
  const empty = await nora.post(at, { legalRepresentative: '' })
  expect([empty.status, empty.text]).toEqual([
    400,
    expect.stringContaining('>Legal representative: Please choose somebody.<'),
  ])
  expect(await everybody()).toEqual(before)
})

test('whoever was invited and has not come is not offered; a preview of Nora changes nothing', async () => {
  const nora = await visitorOf('nora')
  const invited = { name: 'Lea Roth', email: 'lea@northwind.test', profile: 'observer' }
  expect((await nora.send('/account/people', { json: invited })).status).toBe(201)
  const { others } = (await nora.json(settings)).data.legal
  expect(others.map(({ name }: { name: string }) => name)).not.toContain('Lea Roth')
  const preview = await portal.visitor()
  await preview.post(new URL(await startPreview(await actorOf('adam'), idOf('nora'))).pathname)
  expect((await preview.send(at, { json: { legalRepresentative: idOf('max') } })).status).toBe(403)
  expect(await isLegal('max')).toBe(false)
})
