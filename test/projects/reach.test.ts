import { randomUUID } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'

const portal = openPortal()
const { line4, cleanRoom, robots } = world.projects
const sections = ['', '/plan', '/tasks', '/raid', '/documents', '/updates']

test.each(sections)('to Otto, Northwind’s projects are what never was: /projects/:id%s', async (section) => {
  const otto = await portal.visitor('otto@globex.test')
  for (const ask of ['json', 'page'] as const) {
    const out = await otto[ask](`/projects/${line4}${section}`)
    const never = await otto[ask](`/projects/${randomUUID()}${section}`)
    const malformed = await otto[ask](`/projects/42${section}`)
    expect(out.status).toBe(404)
    expect([out.text, malformed.text]).toEqual([never.text, never.text])
    expect((await otto[ask](`/projects/${cleanRoom}${section}`)).status).toBe(section === '/raid' ? 404 : 200)
  }
})

test.each(['%00', '%E0%A4%A', `${line4}%20`, `${line4}'`, '..%2F..'])(
  'a malformed id is no project: %s',
  async (id) => {
    const oscar = await portal.visitor('oscar@northwind.test')
    expect((await oscar.json(`/projects/${id}`)).status).toBe(404)
    expect((await oscar.page(`/projects/${id}/tasks`)).status).toBe(404)
  },
)

test('what the layout template hides is not linked, and not there by its address either', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  expect((await oscar.page(`/projects/${line4}`)).text).not.toContain(`/projects/${line4}/raid`)
  expect((await oscar.json(`/projects/${line4}/raid`)).status).toBe(404)
  const sara = await portal.visitor('sara@northwind.test')
  expect((await sara.page(`/projects/${line4}`)).text).toContain(`/projects/${line4}/raid`)
  const { data } = await sara.json(`/projects/${line4}/raid`)
  expect(data.raid[0]).toMatchObject({
    kind: 'risk',
    severity: 'critical',
    title: 'Safety controller arrives after the first stop',
  })
})

test('a grant that is taken away is gone with the next request, in a session that is open', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  expect((await oscar.json(`/projects/${robots}`)).status).toBe(200)
  await prisma.grant.deleteMany({ where: { organisationId: world.organisations.northwind, principalKind: 'team' } })
  expect((await oscar.json(`/projects/${robots}`)).status).toBe(404)
  expect((await oscar.json('/projects')).data).toMatchObject({ projects: [], total: 0 })
  expect((await oscar.page('/projects')).text).toContain('Your projects will be here')
})

test('Otto can neither follow a project of Northwind nor stop doing so', async () => {
  const otto = await portal.visitor('otto@globex.test')
  expect((await otto.post(`/projects/${robots}/following`)).status).toBe(404)
  expect((await otto.send(`/projects/${robots}/following`, { method: 'DELETE' })).status).toBe(404)
})
