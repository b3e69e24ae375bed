import { dayIn } from '../../words/dates.ts'
import { openBackOffice } from './back-office.ts'

const { colleague } = openBackOffice()

test.each([
  '/admin/export/Project.csv',
  '/admin/api/resources/Project/actions/list',
  '/admin/api/resources/Membership/actions/search',
])('%s refuses an order that is no text, or two', async (path) => {
  const milo = await colleague('milo')
  for (const order of ['sortBy.x=1', 'sortBy=name&sortBy=health', 'sortBy.length=1'])
    expect([order, (await milo.send(`${path}?${order}`)).status]).toEqual([order, 400])
})

test('what was told of a row that is put off is kept as one line; what has nothing to see is refused', async () => {
  const milo = await colleague('milo')
  const { data } = await milo.send('/admin/api/dashboard')
  const { sections } = data as unknown as { sections: { name: string; rows: { id: string }[] }[] }
  const [section] = sections.filter(({ rows }) => rows.length > 0)
  const until = dayIn('UTC', new Date(Date.now() + 7 * 86_400_000))
  const putOff = async (seen: string) => {
    const body = JSON.stringify({ concern: section?.name, id: section?.rows[0]?.id, seen, until })
    const headers = { 'content-type': 'application/json' }
    return (await milo.send('/admin/api/snoozes', { method: 'POST', headers, body })).status
  }
  expect([await putOff('\0'), await putOff('a\0'), await putOff('a')]).toEqual([400, 200, 200])
})
