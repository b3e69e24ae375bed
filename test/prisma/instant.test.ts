import { expect, test } from '@jest/globals'
import { run } from '../../prisma/client.ts'

test.each([
  '2026-11-30T20:55:25.358Z',
  '2026-11-30T20:55:25.300Z',
  '2026-11-30T20:55:25.000Z',
  '2026-03-29T01:00:00.050Z',
])('%s is read as that text where instants are told as texts, and as a Date elsewhere', async (instant) => {
  const statement = { text: 'select $1::timestamptz(3) as at, null::timestamptz as none', values: [instant] }
  expect(await run('instant', { ...statement, instants: 'texts' })).toEqual([{ at: instant, none: null }])
  expect(await run('instant', statement)).toEqual([{ at: new Date(instant), none: null }])
})
