import { expect, test } from '@jest/globals'
import { idOf } from '../../cast/ids.ts'
import type { PersonKey } from '../../cast/people.ts'
import { writeComment } from '../../domain/updates/comment.ts'
import { needsNoAnswer, settle } from '../../domain/updates/settle.ts'
import { findUnanswered } from '../../domain/updates/unanswered.ts'
import { writeAboutTask, writeUpdate } from '../../domain/updates/write.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'

const { packing, line4 } = world.projects
const write = async (who: PersonKey, projectId: string, body: string) =>
  writeUpdate(await actorOf(who), { projectId, body })
const comment = async (who: PersonKey, updateId: string) =>
  writeComment(await actorOf(who), { updateId, body: 'I look into it.' })
const idsFor = async (who: PersonKey) => (await findUnanswered(await actorOf(who))).map(({ id }) => id)
const waits = async (id: string, who: PersonKey = 'sofia') => (await idsFor(who)).includes(id)

test('what waits in the sample is Nora’s question who pays for the frame', async () => {
  const ids = await idsFor('sofia')
  const found = await prisma.update.findMany({ where: { id: { in: ids } } })
  expect(found.map(({ body }) => body)).toEqual([expect.stringMatching(/^Who pays/)])
})

test('Oscar waits until somebody of Meridian writes below; a colleague’s word changes nothing, a partner waits for none', async () => {
  const id = await write('oscar', line4, 'When may we see the cabinet?')
  await comment('nora', id)
  expect(await waits(id)).toBe(true)
  await comment('milo', id)
  expect(await waits(id)).toBe(false)
  await comment('oscar', id)
  expect(await waits(id)).toBe(true)
  expect(await waits(await write('carl', line4, 'The crossbar is in.'))).toBe(false)
  expect(await waits(await write('milo', line4, 'The riggers come on Friday.'))).toBe(false)
})

test('what has waited longest comes first; Milo finds that of the projects he runs', async () => {
  const later = await write('oscar', packing, 'And the second set?')
  const ids = await idsFor('sofia')
  expect(ids.at(-1)).toBe(later)
  expect(ids.length).toBeGreaterThan(1)
  expect([await waits(later), await waits(later, 'milo')]).toEqual([true, false])
})

test('Milo says that a thank you needs no answer; Nora cannot, and the next word waits again', async () => {
  const id = await write('oscar', line4, 'Thank you all!')
  await expect(needsNoAnswer(await actorOf('nora'), id)).rejects.toMatchObject({ status: 403 })
  await needsNoAnswer(await actorOf('milo'), id)
  expect(await waits(id)).toBe(false)
  await comment('oscar', id)
  expect(await waits(id)).toBe(true)
})

test('an answer to a task is told as that, and is gone with its settling; a question about a task waits', async () => {
  const taskId = idOf('task', 'Line 4 retrofit', 'Say who comes to the acceptance test')
  const answer = await writeAboutTask(await actorOf('oscar'), { taskId, body: 'Ines and Tom.' })
  expect(await waits(answer)).toBe(false)
  await settle(await actorOf('milo'), taskId, { outcome: 'settled', body: '' })
  expect(await waits(answer)).toBe(false)
  const question = await writeAboutTask(await actorOf('oscar'), { taskId, body: 'Is there parking?' })
  expect(await waits(question)).toBe(true)
  await writeAboutTask(await actorOf('milo'), { taskId, body: 'Behind hall 2.' })
  expect(await waits(question)).toBe(false)
})
