import { expect, test } from '@jest/globals'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { mailed } from './mailed.ts'

const board = 'board@northwind.test'

test('a schedule of the body alone brings a CSV where its mail has no room for all rows, and none where it has', async () => {
  const few = await mailed(board, ['html'])
  expect([few.mail.attachments, few.page]).toEqual([[], ''])
  const { northwind: organisationId } = world.organisations
  const names = Array.from({ length: 400 }, (_, at) => `Rollout ${at + 1} ${'of what is long '.repeat(8)}`)
  await prisma.project.createMany({ data: names.map((name) => ({ name, organisationId })) })
  const { mail, page } = await mailed(board, ['html'])
  const [, shown, count] = /Rows: (\d+) of (\d+) are shown here/.exec(mail.text) ?? []
  expect([Number(shown) < 404, count, page]).toEqual([true, '404', ''])
  const [csv] = mail.attachments ?? []
  const text = String(csv?.content)
  expect(csv?.contentType).toContain('text/csv')
  expect(names.filter((name) => !text.includes(name.trim()))).toEqual([])
  expect(Buffer.byteLength(mail.html)).toBeLessThan(90_000)
})
