import { describe, expect, jest, test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { deleteDocument } from '../../domain/documents/delete.ts'
import { findDownload } from '../../domain/documents/download.ts'
import { findProjectDocuments } from '../../domain/documents/find.ts'
import { store } from '../../domain/documents/store.ts'
import { sweep } from '../../domain/documents/sweep.ts'
import { uploadDocuments } from '../../domain/documents/upload.ts'
import { NotAllowed, NotFound } from '../../domain/refusals.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { atOnce, endOf } from '../people/at-once.ts'
import { world } from '../world.ts'
import { arriving, keptFiles } from './files.ts'

const day = 24 * 3_600_000
const add = async (who: PersonKey) => {
  const [id = ''] = await uploadDocuments(
    await actorOf(who),
    { projectId: world.projects.line4 },
    arriving(['a.txt', who]),
  )
  return prisma.file.findUniqueOrThrow({ where: { id } })
}

type Answer = 'deleted' | typeof NotFound | typeof NotAllowed
const table: [who: PersonKey, whose: PersonKey, Answer][] = [
  ['max', 'max', 'deleted'],
  ['max', 'nora', NotAllowed],
  ['nora', 'nora', 'deleted'],
  ['carl', 'carl', 'deleted'],
  ['carl', 'max', NotFound],
  ['milo', 'milo', 'deleted'],
  ['milo', 'nora', NotAllowed],
  ['sofia', 'nora', 'deleted'],
  ['oscar', 'max', NotAllowed],
  ['vera', 'max', NotAllowed],
  ['otto', 'max', NotFound],
]

describe('who may delete a document of Line 4 retrofit', () => {
  test.each(table)('%s, one that %s added', async (who, whose, answer) => {
    const { id, storageKey } = await add(whose)
    const shown = await findProjectDocuments(await actorOf(who), world.projects.line4).catch(() => undefined)
    const listed = shown?.documents.find((document) => document.id === id)
    expect(listed?.can.delete ?? false).toBe(answer === 'deleted')
    const deleted = deleteDocument(await actorOf(who), id)
    if (answer !== 'deleted') {
      await expect(deleted).rejects.toThrow(answer)
      return expect(await keptFiles()).toContain(storageKey)
    }
    expect(await deleted).toBe(world.projects.line4)
    expect(await keptFiles()).not.toContain(storageKey)
    expect(await prisma.file.count({ where: { id } })).toBe(0)
    expect(await prisma.activity.count({ where: { subjectId: id, action: 'delete' } })).toBe(1)
    await expect(findDownload(await actorOf(who), id)).rejects.toThrow(NotFound)
  })
})

test('of Line 4 a partner who manages documents deletes what their own people added, and nothing of the customer’s or of Meridian’s', async () => {
  const { brightline } = world.organisations
  const level = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name: 'Internal' } })
  await prisma.grant.create({
    data: {
      ...{ principalKind: 'organisation', principalId: brightline, via: 'share', levelId: level.id },
      ...{ resourceKind: 'project', resourceId: world.projects.line4 },
    },
  })
  const staff = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Staff' } })
  const { membershipId } = world.people.ada
  await prisma.membership.update({ where: { id: membershipId }, data: { accessLevelId: staff.id } })
  const [ofNora, ofMilo, ofCarl] = [await add('nora'), await add('milo'), await add('carl')]
  const ada = await actorOf('ada')
  for (const { id } of [ofNora, ofMilo]) await expect(deleteDocument(ada, id)).rejects.toThrow(NotAllowed)
  expect(await deleteDocument(ada, ofCarl.id)).toBe(world.projects.line4)
  const { accessLevelId } = await prisma.membership.update({
    where: { id: world.people.sara.membershipId },
    data: { accessLevelId: staff.id },
  })
  expect(accessLevelId).toBe(staff.id)
  await prisma.projectAccessLevel.update({
    where: { name: 'Customer' },
    data: { areas: level.areas as object },
  })
  expect(await deleteDocument(await actorOf('sara'), ofMilo.id)).toBe(world.projects.line4)
})

test('whose a file is stays known when whoever added it is gone', async () => {
  const { id, creatorOrganisationId } = await add('max')
  expect(creatorOrganisationId).toBe(world.organisations.northwind)
  const left = await prisma.file.update({ where: { id }, data: { creatorId: null } })
  expect(left).toMatchObject({ creatorId: null, creatorOrganisationId })
})

test('of two who delete it at the same moment one has, and to the other it does not exist', async () => {
  const { id } = await add('nora')
  const both = [await actorOf('nora'), await actorOf('sofia')].map((actor) => () => deleteDocument(actor, id))
  const ends = (await atOnce(`select from "File" where id = '${id}' for update`, ...both)).map(endOf)
  expect(ends.sort()).toEqual(['done', 'not-found'])
  expect(await prisma.activity.count({ where: { subjectId: id, action: 'delete' } })).toBe(1)
})

test('bytes that could not be removed at once go with the sweep of the day after', async () => {
  const { id, storageKey } = await add('nora')
  const told = jest.spyOn(console, 'error').mockImplementation(() => {})
  const stuck = { ...store, remove: () => Promise.reject(new Error('busy')) }
  await deleteDocument(await actorOf('nora'), id, stuck)
  expect(told).toHaveBeenCalledTimes(1)
  told.mockRestore()
  expect(await keptFiles()).toContain(storageKey)
  expect(await sweep()).toBe(0)
  expect(await sweep(store, new Date(Date.now() + 2 * day))).toBe(1)
  expect(await keptFiles()).not.toContain(storageKey)
})

test('the sweep leaves every document alone, and what may still be on its way', async () => {
  const { storageKey } = await add('nora')
  await store.put('on-its-way', oneByte())
  expect(await sweep()).toBe(0)
  expect(await sweep(store, new Date(Date.now() + 2 * day))).toBe(1)
  expect(await keptFiles()).toContain(storageKey)
})

test('a sweep that knows hardly any of the files removes none: it has the wrong database', async () => {
  for (let n = 0; n < 30; n += 1) await store.put(`unknown-${n}`, oneByte())
  const count = (await keptFiles()).length
  await expect(sweep(store, new Date(Date.now() + 2 * day))).rejects.toThrow('none was removed')
  expect(await keptFiles()).toHaveLength(count)
})

async function* oneByte() {
  yield Buffer.from('x')
}
