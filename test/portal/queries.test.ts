import { expect, test } from '@jest/globals'
import { idOf } from '../../cast/ids.ts'
import { openPortal } from './visitor.ts'

const portal = openPortal()
const line4 = `/projects/${idOf('project', 'Line 4 retrofit')}`
const rooms = ['', '/plan', '/tasks', '/raid', '/documents', '/updates'].map((section) => line4 + section)
const task = `/tasks/${idOf('task', 'Line 4 retrofit', 'Decide: keep or replace the label printer')}`
const signedIn = [...rooms, task, '/projects', '/updates', '/account', '/account/password', '/account/sessions']
const open = ['/sign-in', '/sign-in/link', '/sign-in/code', '/password/reset']

test.each([...signedIn, '/account/membership'])(
  '%s names what it does not know behind the question mark',
  async (path) => {
    const sara = await portal.visitor('sara@northwind.test')
    expect((await sara.json(path)).status).toBe(200)
    expect(await sara.json(`${path}?who=max`)).toMatchObject({
      status: 400,
      data: { fields: { who: 'unknown-field' } },
    })
  },
)

test.each(open)('so does %s, which is open to everybody', async (path) => {
  const stranger = await portal.visitor()
  expect((await stranger.json(`${path}?to=/projects`)).status).toBe(200)
  expect(await stranger.json(`${path}?x=1`)).toMatchObject({ status: 400, data: { fields: { x: 'unknown-field' } } })
})

test.each([
  ['0', 'number-out-of-range'],
  ['-1', 'number-out-of-range'],
  ['1.5', 'no-whole-number'],
  ['1e9', 'no-whole-number'],
  ['two', 'no-whole-number'],
])('page %s is no page, which is not to say that none was given', async (page, problem) => {
  const sara = await portal.visitor('sara@northwind.test')
  expect(await sara.json(`/projects?page=${page}`)).toMatchObject({
    status: 400,
    data: { fields: { page: problem } },
  })
})

test('a deletion takes no fields', async () => {
  const sara = await portal.visitor('sara@northwind.test')
  const sent = await sara.send(`${line4}/following`, { method: 'DELETE', json: { who: 'max' } })
  expect(sent).toMatchObject({ status: 400, data: { fields: { who: 'unknown-field' } } })
})
