import { prisma } from '../../prisma/client.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'

const { colleague } = openBackOffice()
let olga: Colleague
let sofia: Colleague
let milo: Colleague

beforeAll(async () => {
  ;[olga, sofia, milo] = [await colleague('olga'), await colleague('sofia'), await colleague('milo')]
})

const levelNamed = async (name: string) => (await prisma.accessLevel.findUniqueOrThrow({ where: { name } })).id

describe('onboarding a customer', () => {
  const people = [
    { name: 'Hedda Berg', email: 'Hedda@Fjord.test', profile: 'billing_administrator', by: 'link' },
    { name: 'Ivar Berg', email: 'ivar@fjord.test', profile: 'observer', jobRole: 'Client', by: 'password' },
  ]
  const asked = async () => ({
    name: 'Fjord Foods',
    accent: '#0f766e',
    accessLevelId: await levelNamed('Customer viewer'),
    layoutId: (await prisma.layoutTemplate.findUniqueOrThrow({ where: { name: 'Customer' } })).id,
    people,
    project: { name: 'Smokehouse', startsOn: '2027-01-04', endsOn: '2027-06-30' },
  })

  test('Olga is handed the form with what she can choose from; asking for it changes nothing', async () => {
    const before = await prisma.organisation.count()
    const { data } = await olga.read('Organisation', 'onboard')
    const choices = Object.fromEntries((data.form?.fields ?? []).map(({ name, choices }) => [name, choices?.length]))
    expect(choices.accessLevelId).toBe(await prisma.accessLevel.count())
    expect(choices.layoutId).toBe(await prisma.layoutTemplate.count())
    await olga.send(`/admin/api/resources/Organisation/actions/onboard?${new URLSearchParams({ name: 'By GET' })}`)
    expect(await prisma.organisation.count()).toBe(before)
  })

  test('it makes everything in one step, mails the invitation, and tells the temporary password this once', async () => {
    const { data } = await olga.call('Organisation', 'onboard', await asked())
    expect(data.notice?.type).toBe('success')
    const told = {
      label: 'Temporary password of ivar@fjord.test',
      value: expect.stringMatching(/.{8,}/),
      note: expect.any(String),
      secret: true,
    }
    expect(data.told).toEqual([told])
    expect(data.told?.[0]?.note).toMatch(
      /^A temporary password, shown this once\. It is good until .*; after that, a link by mail/,
    )
    const made = await prisma.organisation.findFirstOrThrow({
      where: { name: 'Fjord Foods' },
      include: { projects: true, memberships: true },
    })
    expect(data.redirectUrl).toBe(`/admin/resources/Organisation/records/${made.id}/show`)
    expect([made.projects.length, made.memberships.length]).toEqual([1, 2])
    const mails = await prisma.delivery.findMany({ where: { organisationId: made.id } })
    expect(mails.map(({ kind, email }) => [kind, email])).toEqual([['invitation', 'hedda@fjord.test']])
    expect((await olga.read('Organisation', 'show', {}, made.id)).status).toBe(200)
    expect((await sofia.read('Project', 'show', {}, made.projects[0]?.id)).status).toBe(200)
  })

  test('what is wrong is said beside its field, and nothing is half done', async () => {
    const before = await prisma.organisation.count()
    const wrong = { ...(await asked()), name: ' ', people: [{ ...people[0], email: 'nowhere', shoeSize: 40 }] }
    const { status, data } = await olga.call('Organisation', 'onboard', wrong)
    expect([status, data.notice?.type]).toEqual([400, 'error'])
    expect(Object.keys(data.problems ?? {}).toSorted()).toEqual(['name', 'people.0.email', 'people.0.shoeSize'])
    const known = await olga.call('Organisation', 'onboard', { ...(await asked()), name: 'NORTHWIND Tools, Ltd.' })
    expect([known.status, known.data.notice?.message]).toEqual([409, expect.stringContaining('“Northwind Tools”')])
    expect(known.data.problems).toEqual({ name: { message: known.data.notice?.message } })
    const late = {
      ...(await asked()),
      another: true,
      people: [people[0]],
      project: { name: 'Backwards', startsOn: '2027-02-01', endsOn: '2027-01-01' },
    }
    expect((await olga.call('Organisation', 'onboard', late)).data.problems).toHaveProperty(['project.endsOn'])
    const unbilled = { ...(await asked()), people: [people[1]] }
    expect((await olga.call('Organisation', 'onboard', unbilled)).data.problems).toHaveProperty(['people.0.profile'])
    expect(await prisma.organisation.count()).toBe(before)
  })

  test('addresses are taken in every spelling, found by it, and shown as people write them', async () => {
    const written = [
      { ...people[0], email: 'info@müller.test' },
      { ...people[1], email: 'r&d@firma.test' },
    ]
    const { data } = await olga.call('Organisation', 'onboard', { ...(await asked()), name: 'Müller', people: written })
    expect(data.told?.map(({ label }) => label)).toEqual(['Temporary password of r&d@firma.test'])
    expect(await prisma.person.count({ where: { email: 'info@xn--mller-kva.test' } })).toBe(1)
    const list = await olga.read('Person', 'list', { 'filters.email': 'info@Müller.test' })
    expect(list.data.records?.map(({ params }) => params.email)).toEqual(['info@müller.test'])
  })

  test('Sofia and Milo may not: there is no button, and no way by hand', async () => {
    for (const who of [sofia, milo]) {
      expect((await who.read('Organisation', 'onboard')).status).toBe(403)
      expect((await who.call('Organisation', 'onboard', { ...(await asked()), name: 'Not theirs' })).status).toBe(403)
    }
    expect(await prisma.organisation.count({ where: { name: 'Not theirs' } })).toBe(0)
  })
})
