import { expect, jest, test } from '@jest/globals'
import { pool, query } from '../../prisma/client.ts'
import { sql } from '../../prisma/sql.ts'

/** What a statement with a list of so many ids is called when it is sent; undefined: it is planned for itself. */
async function nameWith(length: number): Promise<string | undefined> {
  const sent = jest.spyOn(pool, 'query')
  const ids = Array.from({ length }, () => '01890000-0000-7000-8000-000000000000')
  expect(await query('counted', sql`select 1 as one where ${ids[0] ?? null}::uuid = any(${ids}::uuid[])`)).toHaveLength(
    1,
  )
  const [asked] = sent.mock.calls.at(-1) as unknown as [{ name?: string }]
  sent.mockRestore()
  return asked.name
}

test('a statement is prepared once for short lists, and planned for the list at hand when that is long', async () => {
  const name = await nameWith(3)
  expect(name).toMatch(/^counted-/)
  expect(await nameWith(100)).toBe(name)
  expect(await nameWith(101)).toBeUndefined()
})
