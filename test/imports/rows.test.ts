import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { actorOfMembership, type Member } from '../../domain/access/actor/actor.ts'
import { lookAtImport } from '../../domain/imports/lines.ts'
import { startUndoing } from '../../domain/imports/steps.ts'
import { prisma } from '../../prisma/client.ts'
import { asItWas, harmless } from '../../words/formula.ts'
import { actorOf } from '../actors.ts'
import { openBackOffice } from '../admin/back-office.ts'
import { petraJoins } from '../admin/petra.ts'
import { drain } from '../jobs/queue.ts'
import { world } from '../world.ts'
import { bring, checked, imported, refusals } from './files.ts'

const { colleague } = openBackOffice()
let olga: Member
let milo: Member
let petra: Member
beforeAll(async () => {
  ;[olga, milo] = [await actorOf('olga'), await actorOf('milo')]
})

/** A file of a line, its cells in quotes. */
const table = (...lines: string[][]) =>
  lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')

describe('rows in organisations and projects', () => {
  test('products, projects, phases, milestones and tasks, each from a file of its own, and all of it again changes nothing', async () => {
    const { name: category } = await prisma.productCategory.findFirstOrThrow()
    const files = [
      ['products', `Number,Customer,Product,Category\nP-1,Northwind Tools,Paint shop,${category}\n`],
      [
        'projects',
        'Projektnummer;Kunde;Projekt;Produkt;Geleitet von;Beginnt;Geplantes Ende;Budget;Zustand\n' +
          '77;Northwind Tools;Lackierung;Paint shop;milo@meridian.test;1.3.2026;31.12.26;12.500,50;Gefährdet\n',
      ],
      ['phases', 'Project\tPhase\tPosition\tBegins\n77\tSpraying\t1\t2026-03-01\n'],
      ['milestones', 'Project,Milestone,Phase,Due\n77,First coat,Spraying,4/30/2026\n'],
      [
        'tasks',
        'Project,Task,Phase,Milestone,With,Status,Due\n77,Buy paint,Spraying,First coat,milo@meridian.test,In Arbeit,3/31/2026\n',
      ],
    ] as const
    for (const [kind, file] of files) {
      const look = await imported(await actorOf('olga'), kind, file)
      expect([kind, refusals(look), look.found.state, look.found.made]).toEqual([kind, [], 'done', 1])
      expect((await imported(await actorOf('olga'), kind, file)).found).toMatchObject({
        state: 'done',
        made: 0,
        changed: 0,
        same: 1,
      })
    }
    const project = await prisma.project.findFirstOrThrow({ where: { name: 'Lackierung' }, include: { tasks: true } })
    expect(project).toMatchObject({ health: 'amber', healthReported: true, managerId: world.people.milo.membershipId })
    expect([String(project.budget), project.endsOn?.toISOString().slice(0, 10)]).toEqual(['12500.5', '2026-12-31'])
    expect(project.tasks).toMatchObject([
      { name: 'Buy paint', status: 'in_progress', organisationId: world.organisations.northwind },
    ])
  })

  test('whoever imports fills only what they may, where they get to: Milo brings tasks into his own projects alone', async () => {
    const file = [
      'Project,Task,With,Start,Due',
      'Line 4 retrofit,Ours,Max Keller,2026-05-01,2026-04-01',
      'Line 4 retrofit,Strange,otto@globex.test,,',
      'Cooling loop,Hidden,,,',
      'Line 4 retrofit,Fine,Max Keller,,03/04/2026',
      'Line 4 retrofit,Sound,Max Keller,,13/04/2026',
      'Line 4 retrofit,Sound,,,',
    ].join('\n')
    const look = await checked(milo, 'tasks', file)
    expect(refusals(look)).toEqual([
      [2, 'Due', 'ends-before-start'],
      [3, 'With', 'not-reaching'],
      [4, 'Project', 'unknown-title'],
      [7, null, 'twice-in-file'],
    ])
    const { found } = await imported(milo, 'tasks', file, { leavesOut: true })
    expect(found).toMatchObject({ state: 'done', made: 2 })
    await startUndoing(milo, found.id)
    await prisma.task.updateMany({ where: { name: 'Fine' }, data: { status: 'done' } })
    await drain()
    expect((await lookAtImport(milo, found.id)).found).toMatchObject({
      state: 'done',
      problem: 'undo-refused',
      detail: { names: 'Fine' },
    })
    await expect(lookAtImport(await actorOf('max'), found.id)).rejects.toMatchObject({ status: 404 })
    expect((await lookAtImport(olga, found.id)).lines).toEqual({})
    const [told, toldOthers] = await Promise.all(
      ['milo', 'olga'].map(async (name) => (await colleague(name)).send(`/admin/api/imports/${found.id}`)),
    )
    expect(told?.text).toContain('because of one thing: Fine. Since')
    expect(toldOthers?.text).toContain('because of one thing. Since')
    expect(toldOthers?.text).not.toContain('Fine')
  })

  test('a column that is hidden is not found out by what is the same: what Petra guesses rightly is refused as what she does not', async () => {
    petra = (await actorOfMembership((await petraJoins()).membershipId)) as Member
    const { id } = await prisma.task.findFirstOrThrow({ where: { projectId: world.projects.robots } })
    const task = await prisma.task.update({ where: { id }, data: { description: 'Quietly' } })
    for (const guess of [task.description, 'Something else']) {
      const look = await checked(
        petra,
        'tasks',
        table(['Project', 'Task', 'About'], ['Warehouse robots', task.name, guess]),
      )
      expect(refusals(look)).toEqual([[2, 'About', 'not-yours']])
    }
    const { budget, internalNote } = await prisma.project.update({
      where: { id: world.projects.robots },
      data: { internalNote: 'Quietly' },
    })
    for (const [heading, right] of [
      ['Budget', `${budget}`],
      ['Internal note', internalNote],
    ] as const)
      for (const guess of [right, '12345']) {
        const row = ['Northwind Tools', 'Warehouse robots', guess]
        const look = await checked(petra, 'projects', table(['Customer', 'Project', heading], row))
        expect(refusals(look)).toEqual([[2, heading, 'not-yours']])
      }
  })

  test('whoever may not make it any more does not undo it: of Petra, to whom tasks are only shown by now', async () => {
    const { found } = await imported(petra, 'tasks', table(['Project', 'Task'], ['Warehouse robots', 'Unmade']))
    expect(found).toMatchObject({ state: 'done', made: 1 })
    const { id: levelId, areas } = await prisma.projectAccessLevel.findUniqueOrThrow({
      where: { name: 'Without notes' },
    })
    const less = { ...Object(areas), tasks: { access: 'view', hidden: [], shown: [] } }
    await prisma.projectAccessLevel.update({ where: { id: levelId }, data: { areas: less } })
    await startUndoing(petra, found.id)
    await drain()
    expect(await prisma.import.findUniqueOrThrow({ where: { id: found.id } })).toMatchObject({
      problem: 'undo-refused',
    })
    expect(await prisma.task.count({ where: { name: 'Unmade' } })).toBe(1)
  })

  test('a worker that ends in the middle leaves nothing, and the import says so; it is not begun again by itself', async () => {
    const id = await bring(olga, 'phases', 'Project,Phase\nLine 4 retrofit,Left over\n')
    await prisma.import.update({ where: { id }, data: { state: 'running', startedAt: new Date() } })
    await prisma.$executeRaw`select graphile_worker.add_job('import', ${JSON.stringify({ importId: id, step: 'run', membershipId: olga.membershipId })}::json)`
    await prisma.$executeRaw`update graphile_worker._private_jobs set attempts = 1`
    await drain()
    expect((await lookAtImport(olga, id)).found.state).toBe('interrupted')
    expect(await prisma.phase.count({ where: { name: 'Left over' } })).toBe(0)
  })
})

describe('what was taken along', () => {
  const lists = {
    Product: 'products',
    Project: 'projects',
    Phase: 'phases',
    Milestone: 'milestones',
    Task: 'tasks',
    Membership: 'people',
    Organisation: 'organisations',
  } as const

  test.each(Object.entries(lists))('%s: comes back as it was, and changes nothing', async (subject, kind) => {
    const { text } = await (await colleague('olga')).send(`/admin/export/${subject}.csv`)
    const { found, ...look } = await checked(await actorOf('olga'), kind, text)
    expect([refusals({ found, ...look }), found.made, found.changed]).toEqual([[], 0, 0])
    expect(found.same).toBeGreaterThan(0)
  })

  test('a text that looks like a formula is harmless on its way, and as it was afterwards', () => {
    fc.assert(fc.property(fc.string(), (text) => asItWas(harmless(text)) === text))
    const like = fc.stringMatching(/^['=+@|-]{1,5}\w*$/)
    fc.assert(fc.property(like, (text) => asItWas(harmless(text)) === text && !/^[=+@|-]/.test(harmless(text))))
  })
})
