import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'

const { colleague } = openBackOffice()

describe('the staff’s door', () => {
  test('Sofia signs in with the password she has everywhere', async () => {
    const sofia = await colleague()
    const answer = await sofia.signIn('sofia@meridian.test')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/admin')
    expect(sofia.cookie).toMatch(/^portico-admin=/)
    expect((await sofia.send('/admin')).status).toBe(200)
  })

  test('Nora and Oscar are refused as for a wrong password, and nothing is written down as a sign-in', async () => {
    const before = await prisma.activity.count({ where: { action: 'sign-in' } })
    const visitor = await colleague()
    const nora = await visitor.signIn('nora@northwind.test')
    const oscar = await visitor.signIn('oscar@northwind.test')
    const wrong = await visitor.signIn('sofia@meridian.test', 'not this one')
    const unknown = await visitor.signIn('nobody@nowhere.test')
    const told = [nora, oscar, wrong, unknown].map(({ status, text }) => [status, text.replace(/value="[^"]*"/, '')])
    expect(new Set(told.map((each) => JSON.stringify(each))).size).toBe(1)
    expect(nora.status).toBe(401)
    expect(visitor.cookie).toBe('')
    expect(await prisma.activity.count({ where: { action: 'sign-in' } })).toBe(before)
  })

  test('a browser’s icon, what crawlers ask first and a description are there without a sign-in', async () => {
    const visitor = await colleague()
    expect((await visitor.send('/robots.txt')).text).toBe('User-agent: *\nDisallow: /\n')
    expect((await visitor.send('/favicon.ico')).headers.get('location')).toMatch(/^\/assets\/icon-.*\.svg$/)
    expect((await visitor.send('/sign-in')).text).toContain('<meta name="description" content="For the people')
  })

  test('whoever leaves both fields empty is told so at both, in the title too', async () => {
    const visitor = await colleague()
    const { status, text } = await visitor.signIn('', '')
    expect([status, text]).toEqual([400, expect.stringContaining('<title>Error: ')])
    expect(text.match(/aria-invalid="true"/g)).toHaveLength(2)
    for (const id of ['email', 'password']) expect(text).toContain(`<a href="#${id}">Please fill in your`)
  })

  test('nobody is let in anywhere behind the door without a sign-in', async () => {
    const visitor = await colleague()
    expect((await visitor.send('/')).headers.get('location')).toBe('/admin')
    for (const path of ['/admin', '/admin/resources/Project', '/admin/export/Project.csv'])
      expect((await visitor.send(path)).headers.get('location')).toBe('/sign-in')
    for (const path of ['/admin/api/dashboard', '/admin/api/resources/Project/actions/list'])
      expect((await visitor.send(path)).status).toBe(401)
    expect((await visitor.write('ProductCategory', 'new', { name: 'Nobody’s' })).status).toBe(401)
  })

  test('Sara of Northwind, who helps out at Meridian, works here as staff', async () => {
    const { accessLevelId } = await prisma.membership.findUniqueOrThrow({
      where: { id: world.people.sofia.membershipId },
    })
    const place = { personId: world.people.sara.personId, organisationId: world.organisations.meridian }
    const staff = await prisma.membership.create({ data: { ...place, profile: 'supervisor', accessLevelId } })
    const sara = await colleague()
    expect((await sara.signIn('sara@northwind.test')).headers.get('location')).toBe('/admin')
    expect((await sara.all('Organisation')).map(({ title }) => title)).toContain('Globex Medical')
    await prisma.membership.delete({ where: { id: staff.id } })
    expect((await sara.read('Organisation')).status).toBe(401)
  })

  test('the page of what cannot be there is none', async () => {
    const sofia = await colleague('sofia')
    const statusOf = async (id: string) => (await sofia.send(`/admin/resources/Project/records/${id}/show`)).status
    expect(await Promise.all(['42', "'", `${world.projects.line4}'`, world.projects.line4].map(statusOf))).toEqual([
      ...[404, 404, 404, 200],
    ])
  })

  test('Milo with a temporary password is sent to the portal to choose his own', async () => {
    const { personId } = world.people.milo
    await prisma.person.update({
      where: { id: personId },
      data: { passwordTemporary: true, temporaryUntil: new Date(Date.now() + 60_000) },
    })
    const milo = await colleague()
    const answer = await milo.signIn('milo@meridian.test')
    expect(answer.status).toBe(403)
    expect(answer.text).toContain('choose one of your own in the portal')
    expect(milo.cookie).toBe('')
    await prisma.person.update({ where: { id: personId }, data: { temporaryUntil: new Date() } })
    const ended = await milo.signIn('milo@meridian.test')
    expect([ended.status, ended.text.includes('its seven days are over')]).toEqual([403, true])
    await prisma.person.update({ where: { id: personId }, data: { passwordTemporary: false } })
  })

  test('who is disabled, or no longer of the host’s staff, is out on the next request', async () => {
    const adam = await colleague('adam')
    const { membershipId: id } = world.people.adam
    expect((await adam.read('Project')).status).toBe(200)
    await prisma.membership.update({ where: { id }, data: { disabledAt: new Date() } })
    expect((await adam.read('Project')).status).toBe(401)
    await prisma.membership.update({ where: { id }, data: { disabledAt: null } })
  })

  test('a sign-in begins a new session: one given beforehand is worthless', async () => {
    const olga = await colleague()
    olga.cookie = 'portico-admin=s%3Achosen-by-somebody-else.signature'
    await olga.signIn('olga@meridian.test')
    const first = olga.cookie
    expect(first).not.toContain('chosen-by-somebody-else')
    await olga.signIn('olga@meridian.test')
    expect(olga.cookie).not.toBe(first)
  })

  test('signing out is a POST and ends the session', async () => {
    const olga = await colleague('olga')
    const { cookie } = olga
    expect((await olga.send('/sign-out')).status).toBe(404)
    expect((await olga.read('Project')).status).toBe(200)
    expect((await olga.send('/sign-out', { method: 'POST' })).status).toBe(303)
    olga.cookie = cookie
    expect((await olga.read('Project')).status).toBe(401)
  })

  test('the portal’s cookie does not open the back-office', async () => {
    const olga = await colleague('olga')
    olga.cookie = olga.cookie.replace('portico-admin=', 'portico=')
    expect((await olga.read('Project')).status).toBe(401)
  })

  test('passwords are not tried without end', async () => {
    const thief = await colleague()
    const statuses = []
    for (let tries = 0; tries < 12; tries += 1)
      statuses.push((await thief.signIn('adam@meridian.test', 'guess')).status)
    expect(statuses.at(-1)).toBe(429)
    expect((await thief.signIn('adam@meridian.test')).status).toBe(429)
  })
})
