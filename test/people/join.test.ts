import { invite } from '../../domain/people/invitations/invite.ts'
import { JoinNotAgreed, joinPeople } from '../../domain/people/joining/join.ts'
import { enablePerson } from '../../domain/people/members/enable.ts'
import { signIn } from '../../domain/people/sign-in/sign-in.ts'
import { mailOf } from '../../jobs/letters/letter.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openBackOffice } from '../admin/back-office.ts'
import { castPassword } from '../visitor.ts'
import { world } from '../world.ts'
import { atOnce, endOf } from './at-once.ts'

const { colleague } = openBackOffice()
const { max, otto, oscar, nora, vera, abel, gina } = world.people
const { northwind, globex } = world.organisations
const viewer = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
const caller = { address: '127.0.0.1' }

/** Joins as somebody who agrees to what they are shown. */
async function join(
  who: 'adam' | 'olga',
  id: string,
  otherId: string,
  address: 'this' | 'other' = 'this',
  key?: string,
) {
  const actor = await actorOf(who)
  const asked = { otherId, address }
  const refused = await joinPeople(actor, id, asked).catch((error) => error)
  if (!(refused instanceof JoinNotAgreed)) throw refused
  const once = key ? { key, said: asked } : undefined
  await joinPeople(actor, id, { ...asked, agreed: refused.agreed }, once)
}

async function newPerson(email: string, organisationId: string, more: object = {}) {
  const person = await prisma.person.create({ data: { email, name: 'Twice There' } })
  const data = { personId: person.id, organisationId, accessLevelId: viewer.id, profile: 'observer' as const, ...more }
  const { id } = await prisma.membership.create({ data })
  return { personId: person.id, membershipId: id, email }
}

test('Adam sees what goes where before anything is done; pressed again, two persons are one, and the log keeps both', async () => {
  const adam = await colleague('adam')
  const form = (await adam.read('Membership', 'join', {}, max.membershipId)).data.form
  const labels = form?.fields[0]?.choices?.map(({ label }) => label) ?? []
  expect(labels).toContain('Otto Berger · Globex Medical · otto@globex.test')
  expect(labels.join()).not.toContain('max@northwind.test')
  const asked = { otherId: otto.membershipId, address: 'other' }
  const first = (await adam.call('Membership', 'join', asked, max.membershipId)).data
  expect(first.preview?.tables[0]?.rows).toEqual([
    ['Northwind Tools', 'Stays as it is: Manager'],
    ['Globex Medical', 'Goes over with all that was shared with it: Observer'],
  ])
  expect(await prisma.membership.findUnique({ where: { id: otto.membershipId } })).toMatchObject({
    personId: otto.personId,
  })
  const session = {
    personId: otto.personId,
    membershipId: otto.membershipId,
    data: {},
    expiresAt: new Date(Date.now() + 60_000),
  }
  await prisma.session.create({ data: { id: 'otto', ...session } })
  const done = await adam.call('Membership', 'join', { ...asked, agreed: first.preview?.agreed }, max.membershipId)
  expect(done.data.notice?.type).toBe('success')
  expect(await prisma.session.count({ where: { id: 'otto' } })).toBe(0)
  await expect(signIn({ email: max.email, password: castPassword, ...caller })).rejects.toMatchObject({ status: 401 })
  const one = await signIn({ email: otto.email, password: castPassword, ...caller })
  expect([one.personId, one.memberships]).toEqual([max.personId, 2])
  const former = await prisma.person.findUniqueOrThrow({ where: { id: otto.personId } })
  expect(former).toMatchObject({ name: 'Otto Berger', email: max.email, joinedIntoId: max.personId })
  const logged = await prisma.activity.findMany({ where: { action: 'join', subjectKind: 'Membership' } })
  const detailAt = (id: string) => logged.find(({ organisationId }) => organisationId === id)?.detail
  expect(detailAt(globex)).toMatchObject({ name: 'Otto Berger', email: otto.email, into: max.personId })
  expect(detailAt(northwind)).toEqual({ person: otto.personId })
  const told = await prisma.delivery.findMany({ where: { kind: 'people_joined' }, orderBy: { email: 'asc' } })
  expect(told.map(({ email }) => email)).toEqual([max.email, otto.email])
  const texts = await Promise.all(told.map(async (one) => JSON.stringify(await mailOf(one))))
  expect(texts[0]).not.toContain('otto@')
  expect(texts[1]).not.toContain('max@')
})

test('an invitation to the address that went reaches the one identity', async () => {
  const newcomer = {
    email: max.email,
    name: 'Otto',
    profile: 'observer' as const,
    accessLevelId: viewer.id,
    by: 'link' as const,
  }
  const organisationId = world.organisations.brightline
  const { membershipId, email } = await invite(await actorOf('adam'), { ...newcomer, organisationId })
  expect(await prisma.membership.findUnique({ where: { id: membershipId } })).toMatchObject({ personId: max.personId })
  expect(email).toBe(otto.email)
  await expect(invite(await actorOf('adam'), { ...newcomer, organisationId: globex })).rejects.toMatchObject({
    code: 'already-member',
  })
})

test('where both belong one membership stays as it is: what the other has goes to it, what was shared with it does not', async () => {
  const twin = await newPerson('vera.twin@northwind.test', northwind, { profile: 'administrator' })
  const { id: taskId } = await prisma.task.findFirstOrThrow({
    where: { projectId: world.projects.line4, status: 'open' },
  })
  await prisma.task.update({ where: { id: taskId }, data: { assigneeId: twin.membershipId } })
  const update = await prisma.update.findFirstOrThrow({ where: { projectId: world.projects.line4 } })
  await prisma.update.update({ where: { id: update.id }, data: { authorId: twin.membershipId } })
  const grant = await prisma.grant.findFirstOrThrow({ where: { principalKind: 'membership' } })
  await prisma.grant.update({ where: { id: grant.id }, data: { principalId: twin.membershipId } })
  const before = await prisma.membership.findUniqueOrThrow({ where: { id: vera.membershipId } })
  await join('adam', vera.membershipId, twin.membershipId)
  expect(await prisma.membership.findUnique({ where: { id: vera.membershipId } })).toEqual(before)
  expect(await prisma.task.findUnique({ where: { id: taskId } })).toMatchObject({ assigneeId: vera.membershipId })
  expect(await prisma.update.findUnique({ where: { id: update.id } })).toMatchObject({ authorId: twin.membershipId })
  expect(await prisma.grant.count({ where: { principalId: twin.membershipId, suspendedAt: null } })).toBe(0)
  expect(await prisma.grant.count({ where: { principalId: vera.membershipId } })).toBe(0)
  const adam = await actorOf('adam')
  await expect(enablePerson(adam, twin.membershipId, {})).rejects.toMatchObject({ code: 'joined-already' })
})

describe('is refused, and nothing changes', () => {
  const refusal = (work: Promise<void>) =>
    work.then(
      () => 'joined',
      (error) => error.code,
    )

  test('to whoever may not manage every membership of both: Sofia, customers, and Adam where one is a billing administrator', async () => {
    const sofia = await colleague('sofia')
    const input = { otherId: oscar.membershipId, address: 'this' }
    expect((await sofia.call('Membership', 'join', input, abel.membershipId)).status).toBe(403)
    for (const who of ['nora', 'abel'] as const)
      expect(await refusal(joinPeople(await actorOf(who), abel.membershipId, { ...input, address: 'this' }))).toBe(
        'join-Membership',
      )
    expect(await refusal(joinPeople(await actorOf('gina'), abel.membershipId, { ...input, address: 'this' }))).toBe(
      'not-found',
    )
    expect(await refusal(join('adam', abel.membershipId, nora.membershipId))).toBe('give-profile')
    expect(await refusal(join('adam', nora.membershipId, abel.membershipId))).toBe('give-profile')
    const own = world.people.adam.membershipId
    expect(await refusal(join('adam', own, oscar.membershipId))).toBe('join-yourself')
    expect(await refusal(join('adam', oscar.membershipId, oscar.membershipId))).toBe('join-same')
  })

  test('to staff who look after one side only: the other one is not offered, and not found', async () => {
    const hidden = await prisma.organisation.create({ data: { name: 'Out of reach', isCustomer: true } })
    await prisma.grant.deleteMany({
      where: { resourceId: hidden.id, principalKind: 'organisation', principalId: world.organisations.meridian },
    })
    const stranger = await newPerson('stranger@hidden.test', hidden.id)
    const half = await newPerson('half@globex.test', globex)
    await prisma.membership.create({
      data: { personId: half.personId, organisationId: hidden.id, accessLevelId: viewer.id, profile: 'observer' },
    })
    const adam = await colleague('adam')
    const sought = await adam.read('Membership', 'join', { field: 'otherId', text: 'Twice' }, oscar.membershipId)
    const { choices } = sought.data as unknown as { choices: { value: string }[] }
    const offered = choices.map(({ value }) => value)
    expect(offered).toContain(half.membershipId)
    expect(offered).not.toContain(stranger.membershipId)
    expect(await refusal(join('adam', oscar.membershipId, stranger.membershipId))).toBe('not-found')
    expect(await refusal(join('adam', oscar.membershipId, half.membershipId))).toBe('join-Membership')
    expect(await refusal(join('adam', half.membershipId, oscar.membershipId))).toBe('join-Membership')
    expect(await prisma.person.count({ where: { joinedIntoId: oscar.personId } })).toBe(0)
  })

  test('where an organisation would lose its last billing administrator, or what one has is not open to the other', async () => {
    const twin = await newPerson('gina.twin@globex.test', globex)
    expect(await refusal(join('olga', twin.membershipId, gina.membershipId))).toBe('last-billing-administrator')
    const { carl } = world.people
    const other = await newPerson('carl.twin@brightline.test', world.organisations.brightline)
    const held = await prisma.task.count({ where: { assigneeId: carl.membershipId } })
    expect(held).toBeGreaterThan(0)
    expect(await refusal(join('olga', other.membershipId, carl.membershipId))).toBe('join-does-not-reach')
    expect(await prisma.task.count({ where: { assigneeId: carl.membershipId } })).toBe(held)
    expect(await prisma.person.count({ where: { joinedIntoId: { in: [twin.personId, other.personId] } } })).toBe(0)
    await prisma.membership.update({ where: { id: twin.membershipId }, data: { disabledAt: new Date() } })
    expect(await refusal(join('olga', twin.membershipId, gina.membershipId))).toBe('join-other-way')
  })
})

test('done once under its key; of two who join the same two the other way round at once, one does', async () => {
  const [one, other] = [await newPerson('a@twice.test', northwind), await newPerson('b@twice.test', globex)]
  const lock = `select id from "Organisation" where id in ('${northwind}', '${globex}') for update`
  const ends = await atOnce(
    lock,
    () => join('adam', one.membershipId, other.membershipId, 'this', 'key-of-adam'),
    () => join('olga', other.membershipId, one.membershipId, 'this', 'key-of-olga'),
  )
  expect(ends.map(endOf).filter((end) => end === 'done')).toHaveLength(1)
  const gone = await prisma.person.findMany({
    where: { id: { in: [one.personId, other.personId] }, joinedIntoId: { not: null } },
  })
  expect(gone).toHaveLength(1)
})
