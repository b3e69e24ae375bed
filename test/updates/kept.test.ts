import { expect, test } from '@jest/globals'
import { idOf } from '../../cast/ids.ts'
import { writeComment } from '../../domain/updates/comment.ts'
import { needsNoAnswer, settle } from '../../domain/updates/settle.ts'
import { writeAboutTask } from '../../domain/updates/write.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { randomFrom } from '../random.ts'
import { thorough } from '../thorough.ts'
import { deedsOf } from './deeds.ts'
import { waitingAsFound, waitingAsKept } from './waiting.ts'

const seeds = Array.from({ length: thorough ? 50 : 1 }, (_, seed) => seed)

test('what the sample wrote is kept as it is found', async () => {
  const found = await waitingAsFound()
  expect([...found.values()].some(Boolean)).toBe(true)
  expect(await waitingAsKept()).toEqual(found)
})

test.each(seeds)('whatever is written, in whatever order, is kept as it is found (seed %i)', async (seed) => {
  const { pick, next } = randomFrom(seed)
  const deeds = await deedsOf(pick, next)
  let waited = 0
  for (let step = 0; step < 60; step++) {
    const [name, deed] = pick(Object.entries(deeds))
    await deed()
    const found = await waitingAsFound()
    waited += [...found.values()].filter(Boolean).length
    expect({ name, step, kept: await waitingAsKept() }).toEqual({ name, step, kept: found })
  }
  expect(waited).toBeGreaterThan(0)
})

test('Nora comments while Milo settles, answers and says that it needs no answer: whoever comes last sees the others', async () => {
  const [milo, nora, oscar] = [await actorOf('milo'), await actorOf('nora'), await actorOf('oscar')]
  const taskId = idOf('task', 'Line 4 retrofit', 'Say who comes to the acceptance test')
  for (let round = 0; round < 10; round++) {
    await prisma.task.update({ where: { id: taskId }, data: { waitsForCustomer: true, status: 'open' } })
    const updateId = await writeAboutTask(oscar, { taskId, body: 'Is there parking?' })
    const done = await Promise.allSettled([
      writeComment(nora, { updateId, body: 'For two cars.' }),
      settle(milo, taskId, { outcome: 'settled', body: '' }),
      writeAboutTask(milo, { taskId, body: 'Behind hall 2.' }),
      needsNoAnswer(milo, updateId),
      writeAboutTask(nora, { taskId, body: 'Two cars.' }),
      writeComment(oscar, { updateId, body: 'For three.' }),
    ])
    expect(done.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))).toEqual([])
    expect(await waitingAsKept()).toEqual(await waitingAsFound())
  }
})
