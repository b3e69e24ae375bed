import type { HomeView } from '../../admin/home/home.ts'
import { idOf } from '../../cast/ids.ts'
import { prisma } from '../../prisma/client.ts'
import { openBackOffice } from './back-office.ts'

const { colleague } = openBackOffice()
const stop = idOf('task', 'Line 4 retrofit', 'Confirm the dates of the first stop')
const home = async (name: string) => {
  const { data } = await (await colleague(name)).send('/admin/api/dashboard')
  const answers = (data as unknown as HomeView).sections.find((section) => section.name === 'answers')
  return answers?.rows.map(({ title, about }) => [title, about])
}

test('Milo finds what Max answered on his home page, settles it with a word to Northwind, and it is gone', async () => {
  const milo = await colleague('milo')
  const told = await home('milo')
  expect(told).toHaveLength(1)
  expect(told?.[0]?.[0]).toBe('Confirm the dates of the first stop')
  expect(told?.[0]?.[1]).toContain('Line 4 retrofit')
  const { data } = await milo.read('Task', 'settle', {}, stop)
  expect(data.form?.fields.map(({ name }) => name)).toEqual(['outcome', 'body'])
  const { data: settled } = await milo.call(
    'Task',
    'settle',
    { outcome: 'settled', body: 'The riggers are booked.' },
    stop,
  )
  expect(settled.notice).toEqual({ type: 'success', message: 'It has been settled.' })
  expect(await home('milo')).toEqual([])
  const update = await prisma.update.findFirstOrThrow({ where: { taskId: stop }, orderBy: { createdAt: 'desc' } })
  expect(update.body).toBe('The riggers are booked.')
  const again = await milo.call('Task', 'settle', { outcome: 'settled' }, stop)
  expect(again.data.notice?.message).toBe('It asks nothing of the customer any more. Nothing was changed.')
  const buttons = (await milo.read('Task', 'show', {}, stop)).data.record.recordActions.map(({ name }) => name)
  expect(buttons).not.toContain('settle')
})

test('what becomes of it has to be one of three', async () => {
  const milo = await colleague('milo')
  const printer = idOf('task', 'Line 4 retrofit', 'Decide: keep or replace the label printer')
  const { data } = await milo.call('Task', 'settle', { outcome: 'forgotten' }, printer)
  expect(Object.keys(data.problems ?? {})).toEqual(['outcome'])
})
