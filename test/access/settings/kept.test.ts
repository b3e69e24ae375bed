import { expect, test } from '@jest/globals'
import '../../../admin/resources/index.ts'
import { levels } from '../../../admin/home/lists/levels.ts'
import { sectionOf } from '../../../admin/home/section.ts'
import { homeTexts } from '../../../admin/texts/home.text.ts'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { accessLevels } from '../../../domain/access/settings/access-level.ts'
import type { NotAgreed } from '../../../domain/access/settings/apply.ts'
import type { ProjectLevelSettings } from '../../../domain/access/settings/definition.ts'
import { mostGaining } from '../../../domain/access/settings/effect/many.ts'
import { projectLevels } from '../../../domain/access/settings/project-level.ts'
import { approveLevel } from '../../../domain/access/settings/proposal.ts'
import { changeLevel, createLevel, deleteLevel } from '../../../domain/access/settings/write.ts'
import { Conflict } from '../../../domain/refusals.ts'
import { prisma } from '../../../prisma/client.ts'
import { speaker } from '../../../words/catalogue.ts'
import { actorOf } from '../../actors.ts'
import { world } from '../../world.ts'
import { accessLevel, projectLevel, projectSettings, refused } from './levels.ts'

const olga = await actorOf('olga')
const adam = await actorOf('adam')
test('there is always one usual level outside and one inside: it moves, and nothing but that', async () => {
  const [customer, client] = [await projectSettings('Customer'), await projectSettings('Client')]
  const away = { ...customer.settings, defaultExternal: false }
  expect(await refused(changeLevel(olga, projectLevels, customer.id, { settings: away }))).toMatchObject({
    fields: { defaultExternal: 'usual-level-stays' },
  })
  const usual = { ...client.settings, defaultExternal: true, jobRole: null }
  const seen = await refused(changeLevel(olga, projectLevels, client.id, { settings: usual }))
  expect((seen as NotAgreed).effect.losing.outside).toBeGreaterThan(0)
  expect((await projectLevel('Customer')).defaultExternal).toBe(true)
  await changeLevel(olga, projectLevels, client.id, { settings: usual, agreed: (seen as NotAgreed).agreed })
  const isUsual = await prisma.projectAccessLevel.findMany({ where: { defaultExternal: true } })
  expect(isUsual.map(({ name }) => name)).toEqual(['Client'])
  await prisma.projectAccessLevel.update({
    where: { id: client.id },
    data: { defaultExternal: false, jobRole: 'Client' },
  })
  await prisma.projectAccessLevel.update({ where: { id: customer.id }, data: { defaultExternal: true } })
})

test('what is built in, held, granted or usual is not deleted, and by what is said', async () => {
  const [viewer, held, granted] = [
    await accessLevel('Customer viewer'),
    await createLevel(olga, accessLevels, { name: 'Guest auditor' }),
    await createLevel(olga, projectLevels, { name: 'Tour' }),
  ]
  expect(await refused(deleteLevel(olga, accessLevels, viewer.id))).toMatchObject({ code: 'built-in-stays' })
  const where = { id: world.people.vera.membershipId }
  await prisma.membership.update({ where, data: { accessLevelId: held } })
  expect(await refused(deleteLevel(olga, accessLevels, held))).toMatchObject({
    ...{ code: 'level-held', detail: { count: '1', name: world.people.vera.name } },
  })
  await prisma.membership.update({ where, data: { accessLevelId: viewer.id } })
  await deleteLevel(olga, accessLevels, held)
  const whom = { principalKind: 'membership', principalId: world.people.vera.membershipId, via: 'participant' } as const
  const grant = await prisma.grant.create({
    data: { ...whom, resourceKind: 'project', resourceId: world.projects.line4, levelId: granted },
  })
  expect(await refused(deleteLevel(olga, projectLevels, granted))).toMatchObject({
    ...{ code: 'level-granted', detail: { count: '1', name: 'Northwind Tools' } },
  })
  await prisma.grant.delete({ where: { id: grant.id } })
  await prisma.projectAccessLevel.update({ where: { id: granted }, data: { jobRole: 'Guide' } })
  expect(await refused(deleteLevel(olga, projectLevels, granted))).toMatchObject({ code: 'level-of-job-role' })
})

test('nobody locks everybody out of the levels', async () => {
  const { id, name, ceilings } = await accessLevel('Staff')
  const settings = { name, ceilings: { ...(ceilings as object), access: 'view' as const } }
  expect(await refused(changeLevel(olga, accessLevels, id, { settings }))).toMatchObject({ code: 'nobody-left' })
})

test('where more than twenty outside gain something, a second member of staff approves it', async () => {
  const { id, settings } = await projectSettings('Customer')
  const { organisationId } = await prisma.membership.findUniqueOrThrow({
    where: { id: world.people.oscar.membershipId },
  })
  const { id: accessLevelId } = await accessLevel('Customer contributor')
  const waitingFor = async (whom: Member) => {
    const sections = await Promise.all(levels(whom).map((list) => sectionOf(whom, list, speaker(homeTexts, 'en'))))
    return sections.flatMap((section) => section?.rows.map(({ title, about, href }) => [title, about, href]) ?? [])
  }
  const team = await prisma.team.findFirstOrThrow({ where: { organisationId } })
  for (let at = 0; at < mostGaining; at += 1) {
    const person = await prisma.person.create({ data: { name: `Visitor ${at}`, email: `visitor${at}@northwind.test` } })
    const membership = { personId: person.id, organisationId, profile: 'visitor', accessLevelId } as const
    const { id: membershipId } = await prisma.membership.create({ data: membership })
    await prisma.teamMember.create({ data: { teamId: team.id, membershipId, organisationId } })
  }
  const tasks = { access: 'view' as const, hidden: [], shown: ['Task.internalNote'] }
  const changed = { ...settings, areas: { ...settings.areas, tasks } }
  const { agreed } = (await refused(changeLevel(olga, projectLevels, id, { settings: changed }))) as NotAgreed
  expect(await changeLevel(olga, projectLevels, id, { settings: changed, agreed })).toEqual({ waits: true })
  expect(await projectSettings('Customer')).toEqual({ id, settings })
  const href = `/admin/resources/ProjectAccessLevel/records/${id}/approve-level`
  const waiting = await Promise.all([adam, olga, await actorOf('sofia')].map(waitingFor))
  expect(waiting).toEqual([[['Customer', olga.name, href]], [], []])
  expect(await refused(approveLevel(olga, projectLevels, id, agreed))).toMatchObject({ code: 'approve-level-yourself' })
  const shown = (await refused(approveLevel(adam, projectLevels, id, undefined))) as NotAgreed
  expect(shown.effect.gaining.outside).toBeGreaterThan(mostGaining)
  await approveLevel(adam, projectLevels, id, shown.agreed)
  expect((await projectSettings('Customer')).settings.areas.tasks).toEqual(tasks)
  expect(await refused(approveLevel(adam, projectLevels, id, shown.agreed))).toBeInstanceOf(Conflict)
  expect(await waitingFor(adam)).toEqual([])
  const told = await prisma.activity.findMany({ where: { subjectId: id }, orderBy: { id: 'desc' }, take: 2 })
  expect(told.map(({ action, actorName }) => [action, actorName])).toEqual([
    ['approve', adam.name],
    ['ask-approval', olga.name],
  ])
})

test('changes of a day by one person count together: people who gained before are among the twenty, each once', async () => {
  const { organisationId } = await prisma.membership.findUniqueOrThrow({
    where: { id: world.people.otto.membershipId },
  })
  const { id: accessLevelId } = await accessLevel('Customer viewer')
  const id = await createLevel(olga, projectLevels, { name: 'Glimpse' })
  const { id: other } = await projectLevel('Contractor')
  const grants = await Promise.all(
    Array.from({ length: mostGaining + 1 }, async (_, at) => {
      const person = await prisma.person.create({ data: { name: `Guest ${at}`, email: `guest${at}@globex.test` } })
      const membership = { personId: person.id, organisationId, profile: 'visitor', accessLevelId } as const
      const { id: principalId } = await prisma.membership.create({ data: membership })
      const shared = { principalKind: 'membership', principalId, resourceKind: 'project', via: 'share' } as const
      // Of the people only the first twelve have the level at first.
      const data = { ...shared, resourceId: world.projects.line4, levelId: at < 12 ? id : other }
      return (await prisma.grant.create({ data })).id
    }),
  )
  const opening = async (actor: Member, ...areas: string[]) => {
    const { settings } = await projectSettings('Glimpse')
    const opened = Object.fromEntries(areas.map((area) => [area, { access: 'view', hidden: [], shown: [] }]))
    const changed = { settings: { ...settings, areas: opened } as ProjectLevelSettings }
    const { agreed, isForMany } = (await refused(changeLevel(actor, projectLevels, id, changed))) as NotAgreed
    return [isForMany, await changeLevel(actor, projectLevels, id, { ...changed, agreed })]
  }
  expect(await opening(olga, 'plan')).toEqual([false, { waits: false }])
  // The same twelve gain once more.
  expect(await opening(olga, 'plan', 'overview')).toEqual([false, { waits: false }])
  await prisma.grant.updateMany({ where: { id: { in: grants.slice(0, 12) } }, data: { levelId: other } })
  await prisma.grant.updateMany({ where: { id: { in: grants.slice(12) } }, data: { levelId: id } })
  expect(await opening(olga, 'plan', 'overview', 'tasks')).toEqual([true, { waits: true }])
  expect(await opening(adam, 'plan', 'overview', 'tasks')).toEqual([false, { waits: false }])
})
