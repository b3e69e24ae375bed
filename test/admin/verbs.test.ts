import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'

const { colleague } = openBackOffice()
const { northwind, meridian } = world.organisations
const { line4, packing } = world.projects
let adam: Colleague
let sofia: Colleague
let milo: Colleague

beforeAll(async () => {
  ;[adam, sofia, milo] = [await colleague('adam'), await colleague('sofia'), await colleague('milo')]
})

const levelNamed = async (name: string) => (await prisma.accessLevel.findUniqueOrThrow({ where: { name } })).id
const verbsOn = async (who: Colleague, subject: string, id: string) =>
  (await who.read(subject, 'show', {}, id)).data.record.recordActions.map(({ name }) => name)

describe('people', () => {
  const newcomer = { name: 'Wim Smit', email: 'wim@northwind.test', profile: 'visitor', by: 'link' }

  test('Adam invites somebody into Northwind, and sends the invitation again', async () => {
    const input = { ...newcomer, accessLevelId: await levelNamed('Customer viewer') }
    expect((await adam.call('Organisation', 'invite', input, northwind)).data.notice?.type).toBe('success')
    const again = await adam.call('Organisation', 'invite', input, northwind)
    expect(again.data.notice).toEqual({ type: 'error', message: 'Somebody with this address is a member already.' })
    const [invitation] = await prisma.invitation.findMany({
      where: { membership: { person: { email: newcomer.email } } },
    })
    const { data } = await adam.call('Invitation', 'resend', {}, invitation?.id)
    expect(data.notice?.type).toBe('success')
    expect(await prisma.delivery.count({ where: { email: newcomer.email, kind: 'invitation' } })).toBe(2)
  })

  test('Adam may not make somebody billing administrator', async () => {
    const input = {
      ...newcomer,
      email: 'x@northwind.test',
      profile: 'billing_administrator',
      accessLevelId: await levelNamed('Staff'),
    }
    const { data } = await adam.call('Organisation', 'invite', input, northwind)
    expect(data.notice?.message).toBe('Only a billing administrator can give this profile.')
    expect(await prisma.person.count({ where: { email: 'x@northwind.test' } })).toBe(0)
    const form = await adam.read('Organisation', 'invite', {}, northwind)
    const profile = form.data.form?.fields.find(({ name }) => name === 'profile')
    expect(profile?.choices?.map(({ value }) => value)).not.toContain('billing_administrator')
  })

  test('Adam disables Vera; a second time there is no button, and by hand it is refused in words', async () => {
    const { membershipId } = world.people.vera
    expect(await verbsOn(adam, 'Membership', membershipId)).toContain('disable')
    const { preview } = (await adam.call('Membership', 'disable', {}, membershipId)).data
    expect(preview?.tables[0]?.rows[0]).toEqual(['Signing in', 'Possible', 'Not any more'])
    expect(await prisma.membership.count({ where: { id: membershipId, disabledAt: null } })).toBe(1)
    expect((await adam.agree('Membership', 'disable', {}, membershipId)).data.notice?.type).toBe('success')
    expect(await prisma.membership.findUniqueOrThrow({ where: { id: membershipId } })).toMatchObject({
      disabledAt: expect.any(Date),
    })
    expect(await verbsOn(adam, 'Membership', membershipId)).not.toContain('disable')
    const again = await adam.call('Membership', 'disable', {}, membershipId)
    expect(again.status).toBe(409)
    expect(again.data.notice).toEqual({ type: 'error', message: 'This person has been disabled already.' })
  })

  test('GET disables nobody', async () => {
    const { membershipId } = world.people.max
    await adam.read('Membership', 'disable', {}, membershipId)
    await adam.send(`/admin/api/resources/Membership/records/${membershipId}/disable`, { method: 'HEAD' })
    expect(await prisma.membership.findUniqueOrThrow({ where: { id: membershipId } })).toMatchObject({
      disabledAt: null,
    })
  })

  test('Sofia and Milo may neither invite nor disable', async () => {
    const { membershipId } = world.people.max
    const input = { ...newcomer, email: 'y@northwind.test', accessLevelId: await levelNamed('Customer viewer') }
    const hers = ['show', 'what-they-see', 'layout-of', 'reports-of-member']
    expect(await verbsOn(sofia, 'Membership', membershipId)).toEqual(hers)
    expect(await verbsOn(sofia, 'Organisation', northwind)).toEqual(['show', 'share-all', 'who-sees'])
    expect((await sofia.call('Membership', 'disable', {}, membershipId)).status).toBe(403)
    expect((await sofia.call('Organisation', 'invite', input, northwind)).status).toBe(403)
    expect((await milo.call('Membership', 'disable', {}, membershipId)).status).toBe(403)
    expect((await milo.call('Membership', 'disable', {}, world.people.milo.membershipId)).status).toBe(403)
    expect((await milo.call('Organisation', 'invite', input, meridian)).status).toBe(403)
    expect(await prisma.person.count({ where: { email: 'y@northwind.test' } })).toBe(0)
  })
})

describe('sharing a project', () => {
  const withCarl = { with: `membership:${world.people.carl.membershipId}` }

  test('Milo shares a project he runs with Carl until a day', async () => {
    const { id: levelId } = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name: 'Partner delivery' } })
    const { data } = await milo.call('Project', 'share', { ...withCarl, levelId, until: '2999-01-31' }, line4)
    expect(data.notice?.type).toBe('success')
    const grant = await prisma.grant.findFirstOrThrow({ where: { resourceId: line4, via: 'share', levelId } })
    expect([grant.principalId, grant.expiresAt?.toISOString()]).toEqual([
      world.people.carl.membershipId,
      '2999-01-31T22:59:59.999Z',
    ])
  })

  test('Sofia is offered Northwind, Meridian and the partners, never Globex', async () => {
    const { data } = await sofia.read('Project', 'share', {}, line4)
    const offered = data.form?.fields.find(({ name }) => name === 'with')?.choices?.map(({ value }) => value) ?? []
    expect(offered).toContain(withCarl.with)
    expect(offered).toContain(`membership:${world.people.nora.membershipId}`)
    expect(offered).not.toContain(`membership:${world.people.otto.membershipId}`)
    expect(offered).not.toContain(`organisation:${world.organisations.globex}`)
  })

  test('with Otto of Globex it is refused beside the field; with a word that is nobody, too', async () => {
    const grants = await prisma.grant.count()
    for (const whom of [`membership:${world.people.otto.membershipId}`, 'membership:otto', 'everybody']) {
      const { data } = await sofia.call('Project', 'share', { with: whom }, line4)
      expect([data.notice?.type, Object.keys(data.problems ?? {})]).toEqual([
        'error',
        [expect.stringMatching(/^(with|principalId)$/)],
      ])
    }
    const past = await sofia.call('Project', 'share', { ...withCarl, until: '2020-01-01' }, line4)
    expect(past.data.problems).toHaveProperty('until')
    expect(await prisma.grant.count()).toBe(grants)
  })

  test('Milo ends a share he made, by the button he is shown, when he does not run the project any more', async () => {
    const simon = world.people.simon.membershipId
    await milo.call('Project', 'share', { with: `membership:${simon}` }, line4)
    const { id } = await prisma.grant.findFirstOrThrow({ where: { principalId: simon, resourceId: line4 } })
    await prisma.project.update({ where: { id: line4 }, data: { managerId: null } })
    expect((await milo.read('Project', 'show', {}, line4)).status).toBe(404)
    expect(await verbsOn(milo, 'Grant', id)).toContain('unshare')
    expect((await milo.call('Grant', 'unshare', {}, id)).data.notice?.type).toBe('success')
    expect(await prisma.grant.count({ where: { id } })).toBe(0)
  })

  test('of a project that is not his, Milo is told nothing', async () => {
    expect((await milo.call('Project', 'share', withCarl, packing)).status).toBe(404)
  })
})

describe('reports', () => {
  test('Sofia runs one now; pressed twice it is one run', async () => {
    const schedule = await prisma.schedule.findFirstOrThrow({ where: { toCustomers: true } })
    expect(await verbsOn(sofia, 'Schedule', schedule.id)).toEqual([
      'show',
      'run',
      'test',
      'who-gets',
      'change',
      'pause',
      'delete-schedule',
    ])
    expect(await verbsOn(adam, 'Schedule', schedule.id)).toContain('take-over')
    const before = await prisma.run.count()
    await sofia.read('Schedule', 'run', {}, schedule.id)
    expect(await prisma.run.count()).toBe(before)
    for (const _ of [1, 2])
      expect((await sofia.call('Schedule', 'run', {}, schedule.id)).data.notice?.type).toBe('success')
    expect(await prisma.run.count()).toBe(before + 1)
    expect((await milo.call('Schedule', 'run', {}, schedule.id)).status).toBe(404)
  })
})
