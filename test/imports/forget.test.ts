import { beforeAll, expect, test } from '@jest/globals'
import { forgetImports } from '../../domain/imports/files/forget.ts'
import { settleReading, startUndoing } from '../../domain/imports/steps.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { drain } from '../jobs/queue.ts'
import { world } from '../world.ts'
import { bring, checked, imported } from './files.ts'

const olga = await actorOf('olga')
const days = (count: number) => new Date(Date.now() + count * 24 * 60 * 60 * 1000)
const products = (name: string) => `Organisation;Name;Category\nNorthwind Tools;${name};Support plan`
const there = async (id: string) => [
  await prisma.import.count({ where: { id } }),
  await prisma.importFile.count({ where: { importId: id } }),
  await prisma.importLine.count({ where: { importId: id } }),
]

beforeAll(async () => {
  await prisma.productCategory.upsert({ where: { name: 'Support plan' }, create: { name: 'Support plan' }, update: {} })
})

test('what nobody has gone on with for two weeks goes with its file and its lines, and not before', async () => {
  const uploaded = await bring(olga, 'products', products('Robot arm'))
  const { found } = await checked(olga, 'products', products('Conveyor'))
  await forgetImports(days(13))
  expect([await there(uploaded), await there(found.id)]).toEqual([
    [1, 1, 0],
    [1, 1, 1],
  ])
  await forgetImports(days(15))
  expect([await there(uploaded), await there(found.id)]).toEqual([
    [0, 0, 0],
    [0, 0, 0],
  ])
})

test('one that failed a moment ago stays, however old its file is; one that is in hand too', async () => {
  const [failed, queued] = [
    await bring(olga, 'products', products('Robot arm')),
    await bring(olga, 'products', products('Robot arm')),
  ]
  const createdAt = days(-30)
  await prisma.import.update({ where: { id: failed }, data: { state: 'failed', createdAt, finishedAt: days(-1) } })
  await prisma.import.update({ where: { id: queued }, data: { state: 'running', createdAt } })
  await forgetImports()
  expect([await there(failed), await there(queued)]).toEqual([
    [1, 1, 0],
    [1, 1, 0],
  ])
  await prisma.import.deleteMany({ where: { id: { in: [failed, queued] } } })
})

test('of what was made the file goes at once, and it is undone all the same, however long ago it was', async () => {
  const { found } = await imported(olga, 'products', products('Palletiser'))
  expect([found.state, found.made]).toEqual(['done', 1])
  const where = { name: 'Palletiser', organisationId: world.organisations.northwind }
  await forgetImports(days(400))
  expect([await there(found.id), await prisma.product.count({ where })]).toEqual([[1, 0, 1], 1])
  await startUndoing(olga, found.id)
  await drain()
  expect(await prisma.import.findUnique({ where: { id: found.id } })).toMatchObject({ state: 'undone' })
  expect(await prisma.product.count({ where })).toBe(0)
  await expect(settleReading(olga, found.id, { columns: [] } as never)).rejects.toMatchObject({
    code: 'import-moved-on',
  })
})
