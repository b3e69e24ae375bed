import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { castPassword } from '../visitor.ts'
import { world } from '../world.ts'

const portal = openPortal()

describe('the account', () => {
  test('Max chooses name, language, time zone and mails, and reads his pages in German', async () => {
    const max = await portal.visitor('max@northwind.test')
    const form = { name: 'Max M. Keller', locale: 'de', timeZone: 'Asia/Tokyo', mailsUpdates: 'false' }
    expect((await max.post('/account', form)).headers.get('location')).toBe('/account')
    const { text } = await max.page('/account')
    const { data } = await max.json('/account')
    expect(data.choices).toEqual({ ...form, mailsUpdates: false })
    expect(text).toContain('lang="de"')
    expect(text).toContain('Gespeichert.')
    await max.post('/account', { ...form, locale: '', timeZone: '' })
    expect((await max.json('/account')).data).toMatchObject({
      choices: { locale: null, timeZone: null },
      inUse: { locale: 'en', timeZone: 'Europe/London' },
    })
  })

  test.each([
    [{ timeZone: 'Mars/Olympus' }, { timeZone: 'no-time-zone' }],
    [{ locale: 'fr' }, { locale: 'wrong' }],
    [{ name: ' ' }, { name: 'missing' }],
    [{ email: 'olga@meridian.test' }, { email: 'unknown-field' }],
    [{ profile: 'administrator' }, { profile: 'unknown-field' }],
  ])('Max may not choose %j', async (json, fields) => {
    const max = await portal.visitor('max@northwind.test')
    const { status, data } = await max.send('/account', { json })
    expect([status, data.fields]).toEqual([400, fields])
  })
})

test('what Nora chose is still there when her name was missing, and nothing of it is kept yet', async () => {
  const nora = await portal.visitor('nora@northwind.test')
  const form = { name: ' ', locale: 'de', timeZone: 'Asia/Tokyo' }
  const { status, text } = await nora.post('/account', form)
  expect([status, text.includes('Please fill this in.')]).toEqual([400, true])
  expect(text).toMatch(/name="name"[^>]* value=" "/)
  for (const chosen of ['value="de" lang="de" selected=""', '<option selected="">Asia/Tokyo'])
    expect(text).toContain(chosen)
  expect((await nora.json('/account')).data.choices).toMatchObject({ name: 'Nora Lindqvist', locale: null })
})

describe('time zones', () => {
  test('are offered under the names of today', async () => {
    const { text } = await (await portal.visitor('max@northwind.test')).page('/account')
    for (const name of ['Asia/Kolkata', 'Asia/Kathmandu', 'Europe/Kyiv', 'Europe/Berlin', 'UTC'])
      expect(text).toContain(`>${name}</option>`)
    expect(text).not.toMatch(/Calcutta|Katmandu|Kiev/)
  })

  test.each(['Europe/Kyiv', 'Asia/Kathmandu', 'Europe/Kiev', 'US/Pacific'])(
    '%s is taken, and stays chosen',
    async (zone) => {
      const max = await portal.visitor('max@northwind.test')
      expect((await max.post('/account', { timeZone: zone })).status).toBe(303)
      expect((await max.json('/account')).data.choices.timeZone).toBe(zone)
      expect((await max.page('/account')).text).toContain(
        `<option selected="">${zone.replace('Kiev', 'Kyiv')}</option>`,
      )
    },
  )
})

test.each(['/account/password', '/account/sessions', '/account/membership'])(
  '%s leads back to the account',
  async (path) => {
    const { text } = await (await portal.visitor('otto@globex.test')).page(path)
    expect(text).toContain('<p class="crumb"><a href="/account">Your account</a></p>')
  },
)

describe('the password', () => {
  const chosen = 'seven green lathes'

  test('is asked for with everything that is missing, and an attempt without the current one is none', async () => {
    const abel = await portal.visitor('abel@northwind.test')
    const empty = await abel.post('/account/password', { current: '', password: '' })
    expect([empty.status, empty.text.match(/class="problem"/g)]).toEqual([400, Array(2).fill('class="problem"')])
    const { data } = await abel.send('/account/password', { json: {} })
    expect(data.fields).toEqual({ current: 'missing', password: 'missing' })
  })

  test('is put back nowhere', async () => {
    const abel = await portal.visitor('abel@northwind.test')
    const { text } = await abel.post('/account/password', { current: 'not it at all', password: 'another one' })
    expect(text).not.toMatch(/not it at all|another one/)
  })

  test('is changed by who knows the current one; other devices are signed out, and whoever copied her session; this one is not', async () => {
    const [sara, elsewhere] = [await portal.visitor('sara@northwind.test'), await portal.visitor('sara@northwind.test')]
    const wrong = await sara.post('/account/password', { current: 'not it at all', password: chosen })
    expect([wrong.status, wrong.text.includes('not your current password')]).toEqual([400, true])
    const thief = sara.copy()
    expect((await sara.post('/account/password', { current: castPassword, password: chosen })).status).toBe(303)
    expect((await thief.json('/account')).status).toBe(401)
    expect((await sara.json('/account')).status).toBe(200)
    expect((await elsewhere.json('/account')).status).toBe(401)
  })
})

describe('organisations', () => {
  beforeAll(async () => {
    const { accessLevelId } = await prisma.membership.findUniqueOrThrow({
      where: { id: world.people.gina.membershipId },
    })
    const [personId, organisationId] = [world.people.gina.personId, world.organisations.northwind]
    await prisma.membership.create({ data: { personId, organisationId, accessLevelId, profile: 'visitor' } })
  })

  test('Gina acts for Northwind, under a new session, and sees nothing of Globex there', async () => {
    const gina = await portal.visitor('gina@globex.test')
    const { memberships } = (await gina.json('/account/membership')).data
    expect(memberships).toMatchObject([
      { organisation: { name: 'Globex Medical' } },
      { organisation: { name: 'Northwind Tools' } },
    ])
    const before = gina.copy()
    expect((await gina.post('/account/membership', { membershipId: memberships[1].id })).status).toBe(303)
    expect((await gina.json('/account')).data.organisation.name).toBe('Northwind Tools')
    expect((await before.json('/account')).status).toBe(401)
  })

  test('Gina may not act as somebody else', async () => {
    const gina = await portal.visitor('gina@globex.test')
    const { membershipId } = world.people.olga
    expect((await gina.post('/account/membership', { membershipId })).status).toBe(404)
  })
})

test('where Vera’s layout leaves the account out it is not there, but she can still change her password', async () => {
  const vera = await portal.visitor('vera@northwind.test')
  const { id: templateId } = await prisma.layoutTemplate.create({
    data: { name: 'Projects only', layout: { navigation: ['projects'] } },
  })
  const target = world.people.vera.membershipId
  await prisma.layoutAssignment.create({ data: { templateId, targetKind: 'membership', target } })
  expect([(await vera.page('/account')).status, (await vera.post('/account', { name: 'V' })).status]).toEqual([
    404, 404,
  ])
  const form = { current: castPassword, password: 'seven green lathes' }
  expect((await vera.page('/account/password')).text).not.toContain('href="/account"')
  expect((await vera.post('/account/password', form)).headers.get('location')).toBe('/')
})
