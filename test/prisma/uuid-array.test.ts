import { randomUUID } from 'node:crypto'
import { pool } from '../../prisma/client.ts'
import { uuidArray } from '../../prisma/uuid-array.ts'

test('ids are read by PostgreSQL as they are, in their order', async () => {
  const ids = [
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    randomUUID(),
    randomUUID(),
  ]
  const { rows } = await pool.query('select $1::uuid[]::text[] as ids', [uuidArray(ids)])
  expect(rows).toEqual([{ ids }])
})

const id = '0190f3c2-7b1e-7c3d-9a4b-5e6f70819a2b'

test.each([
  ['of capital letters', id.toUpperCase()],
  ['without hyphens', id.replaceAll('-', '')],
  ['with other hyphens', id.replaceAll('-', ' ')],
  ['with another letter', id.replace('a', 'g')],
  ['with a letter of another alphabet', id.replace('a', 'ä')],
  ['with a letter too much', `${id}0`],
  ['that is no text', 1],
])('a list with an id %s is none', (_, other) => {
  expect(uuidArray([id, other])).toBeNull()
})
