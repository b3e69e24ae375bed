import { expect, test } from '@jest/globals'
import type { Member } from '../../domain/access/actor/actor.ts'
import { listWithNeeds } from '../../domain/projects/list/list.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'

const portal = openPortal()
const { line4, packing } = world.projects
const findNeeds = async (actor: Member) => (await listWithNeeds(actor, { page: 1 })).needs
type Named = { name: string | null }
const namesOf = (rows: Named[] | null) => rows?.map(({ name }) => name)

test('above their projects Oscar and Nora find what waits for each of them, what is late, and what is new', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const { needs } = (await oscar.json('/projects')).data
  expect(needs.waiting).toMatchObject([
    { name: 'Say who comes to the acceptance test', project: 'Line 4 retrofit', late: false, asks: true },
  ])
  expect(needs.late.map(({ name, milestones }: Named & { milestones: number }) => [name, milestones])).toEqual(
    expect.arrayContaining([['Line 4 retrofit', 1]]),
  )
  expect(needs.news).toMatchObject({ newCount: expect.any(Number), seenAt: expect.any(String) })
  const { text } = await oscar.page('/projects')
  for (const told of ['Waiting for you', 'Say who comes to the acceptance test', 'since your last visit'])
    expect(text.indexOf(told)).toBeLessThan(text.indexOf('<table'))
  expect(text).toContain('aria-label="Answer: Say who comes to the acceptance test"')
  const nora = await findNeeds(await actorOf('nora'))
  expect(namesOf(nora.waiting)).toContain('Decide: keep or replace the label printer')
  expect(namesOf(nora.waiting)).not.toContain('Say who comes to the acceptance test')
})

test('what Max answered waits for Milo, who runs the project, and no more for Northwind', async () => {
  expect(namesOf((await findNeeds(await actorOf('milo'))).waiting)).toContain('Confirm the dates of the first stop')
  expect(namesOf((await findNeeds(await actorOf('max'))).waiting)).not.toContain('Confirm the dates of the first stop')
})

test('a completed project needs nobody; Carl is told of his phase, Otto of nothing of Northwind’s', async () => {
  const late = async () => namesOf((await findNeeds(await actorOf('nora'))).late)
  expect(await late()).toContain('Packing cell')
  await prisma.project.update({ where: { id: packing }, data: { closedAt: new Date() } })
  expect(await late()).not.toContain('Packing cell')
  await prisma.project.update({ where: { id: packing }, data: { closedAt: null } })
  const carl = await findNeeds(await actorOf('carl'))
  expect(namesOf(carl.waiting)).toContain('Weld and straighten the frame')
  expect(carl.waiting?.map(({ projectId }) => projectId)).toEqual(carl.waiting?.map(() => line4))
  const otto = JSON.stringify(await findNeeds(await actorOf('otto')))
  expect(otto).toContain('Steriliser upgrade')
  expect(otto).not.toMatch(/Line 4|Packing|Robots/i)
})

test('what the layout hides is not told: neither tasks, nor milestones, nor news', async () => {
  const oscar = await actorOf('oscar')
  const shown = (sections: typeof oscar.layout.sections, navigation = oscar.layout.navigation) =>
    findNeeds({ ...oscar, layout: { ...oscar.layout, sections, navigation } })
  expect(await shown(['overview', 'plan'])).toMatchObject({ waiting: null, late: expect.any(Array) })
  const milestonesOnly = (await shown(['overview', 'plan'])).late?.map(({ tasks }) => tasks)
  expect(milestonesOnly).toEqual(milestonesOnly?.map(() => 0))
  expect(milestonesOnly?.length).toBeGreaterThan(0)
  const tasksOnly = (await shown(['overview', 'tasks'])).late?.map(({ milestones }) => milestones)
  expect(tasksOnly).toEqual(tasksOnly?.map(() => 0))
  expect(await shown(['overview'], ['projects'])).toMatchObject({ waiting: null, late: null, news: null })
  const unwritten = await shown(['overview', 'tasks'])
  expect(unwritten.waiting?.map(({ asks }) => asks)).toEqual([false])
})

test('who asks for some of the projects is shown those, and the filters open; else few projects fold them away', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  expect((await oscar.json('/projects?health=red')).data.needs).toBeNull()
  expect((await oscar.page('/projects?health=red')).text).toContain('<details class="folded" open="">')
  expect((await oscar.page('/projects')).text).toContain('<details class="folded"><summary>Search and sort')
  const ten = Array.from({ length: 6 }, (_, at) => ({
    organisationId: world.organisations.northwind,
    name: `Site ${at}`,
  }))
  await prisma.project.createMany({ data: ten })
  expect((await oscar.page('/projects')).text).toContain('<details class="folded" open="">')
  await prisma.project.deleteMany({ where: { name: { startsWith: 'Site ' } } })
})
