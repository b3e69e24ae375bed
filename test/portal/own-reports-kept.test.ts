import { expect, test } from '@jest/globals'
import { startPreview } from '../../domain/people/preview/preview.ts'
import { findReport } from '../../domain/reports/find.ts'
import { mostReports, mostShared } from '../../domain/reports/own/write.ts'
import { showInPortal } from '../../domain/reports/portal/publish.ts'
import { changeReport } from '../../domain/reports/write.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { asked, idsOf, made, make, portal, versionOf, who } from './makers.ts'

// Reports that people make for themselves and their colleagues: who changes them, and what becomes of them.

test('a change of the owner, and of a supervisor; the second of two at once is told so', async () => {
  const id = await made(who.max, { foundBy: 'colleagues' })
  const version = await versionOf(who.sara, id)
  const change = (visitor: Visitor, more: object) =>
    visitor.send(`/reports/${id}`, { json: { ...asked, foundBy: 'colleagues', version, ...more } })
  expect((await change(who.max, { name: 'Changed' })).status).toBe(201)
  expect((await change(who.sara, { name: 'Late' })).data.fields).toEqual({ form: 'changed-meanwhile' })
  const saras = { name: 'Hers', foundBy: 'me', version: await versionOf(who.sara, id) }
  expect((await change(who.sara, saras)).status).toBe(201)
  expect(await prisma.report.findUniqueOrThrow({ where: { id } })).toMatchObject({ name: 'Hers', toColleagues: true })
  expect((await change(who.oscar, saras)).status).toBe(403)
  expect((await who.oscar.send(`/reports/${id}`, { method: 'DELETE' })).status).toBe(403)
  const shown = await prisma.report.findFirstOrThrow({ where: { inPortal: true } })
  for (const [method, json] of [
    ['POST', { ...asked, version }],
    ['DELETE', undefined],
  ] as const)
    expect((await who.abel.send(`/reports/${shown.id}`, { method, ...(json && { json }) })).status).toBe(403)
  expect((await who.sara.post(`/reports/${id}/deletion`)).status).toBe(303)
  expect((await who.max.page(`/reports/${id}`)).status).toBe(404)
})

test('one like a report that staff show has of it what its maker sees', async () => {
  const shown = await prisma.report.findFirstOrThrow({ where: { inPortal: true, entity: 'project' } })
  await prisma.report.update({ where: { id: shown.id }, data: { columns: [...shown.columns, 'budget'] } })
  const { data } = await who.carl.json(`/reports/new?like=${shown.id}`)
  expect(data.report).toMatchObject({ about: 'project', name: shown.name, foundBy: 'me' })
  expect(data.report.columns).not.toContain('budget')
  const page = await who.carl.page(`/reports/new?like=${shown.id}`)
  expect(page.text).not.toMatch(/[Bb]udget/)
  await prisma.report.update({ where: { id: shown.id }, data: { columns: shown.columns } })
})

test('staff see it in the back-office, and neither show nor send it', async () => {
  const id = await made(who.max)
  const sofia = await actorOf('sofia')
  expect(await findReport(sofia, id)).toMatchObject({ name: 'Ours' })
  await expect(changeReport(sofia, id, { name: 'Theirs' })).rejects.toMatchObject({ status: 403 })
  await expect(showInPortal(sofia, id, undefined)).rejects.toMatchObject({ status: 403 })
  await expect(prisma.report.update({ where: { id }, data: { inPortal: true } })).rejects.toThrow('own_is_not_shown')
})

test('whoever belongs to it no more makes, changes and deletes nothing with a session that is still remembered', async () => {
  const max = await portal.visitor(world.people.max.email)
  const id = await made(max)
  const version = await versionOf(max, id)
  const disable = (disabledAt: Date | null) =>
    prisma.membership.update({ where: { id: world.people.max.membershipId }, data: { disabledAt } })
  await max.json('/reports')
  await disable(new Date())
  const tried = [
    () => max.send('/reports', { json: asked }),
    () => max.send('/reports/preview', { json: asked }),
    () => max.send(`/reports/${id}`, { json: { ...asked, version } }),
    () => max.send(`/reports/${id}`, { method: 'DELETE', json: {} }),
    () => max.send(`/reports/${id}/deletion`, { json: {} }),
  ]
  const statuses: number[] = []
  for (const one of tried) {
    await disable(null)
    await max.json('/reports')
    await disable(new Date())
    statuses.push((await one()).status)
  }
  await disable(null)
  expect(statuses).toEqual(tried.map(() => 401))
  expect(await prisma.report.count({ where: { id } })).toBe(1)
})

test('who looks at the portal as Abel makes nothing, and bodies of ten megabytes are not read', async () => {
  const link = await startPreview(await actorOf('olga'), world.people.abel.membershipId)
  const preview = await portal.visitor()
  await preview.post(new URL(link).pathname)
  const kept = await prisma.report.count()
  expect((await preview.page('/reports/new?about=task')).status).toBe(200)
  for (const path of ['/reports', '/reports/preview'])
    expect((await preview.send(path, { json: asked })).status).toBe(403)
  const large = { ...asked, text: 'x'.repeat(10_000_000) }
  for (const path of ['/reports', '/reports/preview'])
    expect((await who.abel.send(path, { json: large })).status).toBe(413)
  expect(await prisma.report.count()).toBe(kept)
})

test('so many are the most of one person, and so many of an organisation are everybody’s', async () => {
  const { membershipId: ownerId } = world.people.gina
  const row = { name: 'One of many', entity: 'project' as const, columns: ['name'], ownerId }
  const data = Array.from({ length: mostReports }, () => ({ ...row, organisationId: world.organisations.globex }))
  await prisma.report.createMany({ data })
  expect((await make(who.gina)).data.fields).toEqual({ form: 'too-many-reports' })
  await prisma.report.deleteMany({ where: { name: 'One of many' } })
  const shared = { ...row, ownerId: null, organisationId: world.organisations.globex, toColleagues: true }
  await prisma.report.createMany({ data: Array.from({ length: mostShared }, () => shared) })
  expect((await make(who.gina, { foundBy: 'colleagues' })).data.fields).toEqual({ foundBy: 'too-many-shared' })
  await prisma.report.deleteMany({ where: { name: 'One of many' } })
})

test('what stays when its owner is taken out, and when the membership has ended', async () => {
  const [mine, ours] = [await made(who.max), await made(who.max, { foundBy: 'colleagues' })]
  const { max, sara } = world.people
  const disabled = await who.abel.send(`/account/people/${max.membershipId}/disabling`, {
    json: { successorId: sara.membershipId },
  })
  expect(disabled.status).toBe(201)
  expect((await who.max.page(`/reports/${ours}`)).status).not.toBe(200)
  expect((await idsOf(who.sara)).filter((id: string) => [mine, ours].includes(id)).sort()).toEqual([mine, ours].sort())
  expect((await who.abel.json(`/reports/${mine}`)).status).toBe(404)
})
