import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { guide } from '../../cast/guide.ts'
import { password } from '../../cast/people.ts'
import { parseSettings, root } from '../../run/settings.ts'
import { welcome } from '../../trial/welcome.ts'
import { openPortal } from '../portal/visitor.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const readme = read('README.md')
const clients = read('docs/clients.md')
const portal = openPortal()

test.each(guide)(
  'README and banner say of $person.email the same: where they sign in, and what they can do',
  ({ person, door, can }) => {
    expect(readme).toContain(`| ${door} | \`${person.email}\` | ${can} |`)
    expect(welcome(parseSettings({}))).toMatch(new RegExp(`${person.email} +${can.replace(/[.“”]/g, '.')}`))
  },
)

test('a partner is among them, and so is somebody for each door', () => {
  expect(guide.map(({ person }) => person.at?.organisation)).toContain('brightline')
  expect(new Set(guide.map(({ door }) => door)).size).toBe(2)
})

test('both name the password, and the addresses where the parts listen', () => {
  for (const text of [readme, welcome(parseSettings({}))])
    for (const part of [password, 'http://localhost:3000', 'http://localhost:3001', 'http://localhost:3002'])
      expect(text).toContain(part)
})

test('on a database of its own nobody of the sample is named', () => {
  const settings = parseSettings({ DATABASE_URL: 'postgresql://db.test/portico', SECRET: 'x'.repeat(32) })
  expect(welcome(settings)).not.toMatch(/\.test|password/)
})

test('there are ten things to try', () => {
  const tour = readme.split('## Ten things to try')[1]?.split('\n## ')[0] ?? ''
  expect(tour.match(/^\d+\. As|^\d+\. Stop/gm)).toHaveLength(10)
})

test('every address of the portal stands in the page for developers of clients', () => {
  const addresses = [
    ...['portal/routes.ts', 'portal/account/people/routes.ts', 'portal/contacts/routes.ts']
      .map(read)
      .join('')
      .matchAll(/router\.(?!use)\w+\('(\/[^']+)'/g),
  ].map(([, path]) => path)
  expect(addresses.length).toBeGreaterThan(30)
  expect(addresses.filter((path) => !clients.includes(`\`${path}\``))).toEqual([])
})

test('its examples work as they stand', async () => {
  const [signIn = '', body = ''] = [...clients.matchAll(/-d '(\{.*\})'/g)].map(([, json]) => json)
  const oscar = await portal.visitor()
  expect((await oscar.send('/sign-in', { json: JSON.parse(signIn) })).status).toBe(201)
  const path = /'http:\/\/localhost:3000(\/projects\?[^']+)'/.exec(clients)?.[1] ?? ''
  const { data } = await oscar.json(path)
  expect(data).toMatchObject({ total: 3, page: 1, pages: 1 })
  const { id } = data.projects.find(({ name }: { name: string }) => name === 'Line 4 retrofit')
  const written = await oscar.send(`/projects/${id}/updates`, { json: JSON.parse(body) })
  expect([written.status, written.data.to]).toEqual([201, expect.stringMatching(`^/projects/${id}/updates`)])
})
