import { expect, test } from '@jest/globals'
import { actorOfMembership } from '../../../domain/access/actor/actor.ts'
import { inviteColleague } from '../../../domain/people/colleagues/invite.ts'
import { invite } from '../../../domain/people/invitations/invite.ts'
import { prisma } from '../../../prisma/client.ts'
import { actorOf } from '../../actors.ts'
import { openPortal } from '../../portal/visitor.ts'
import { newest } from '../../session/newest.ts'
import { world } from '../../world.ts'

const portal = openPortal()
const page = '/account/people'
const { northwind, globex, meridian } = world.organisations
const levelNamed = async (name: string) => (await prisma.accessLevel.findUniqueOrThrow({ where: { name } })).id
const memberships = (email: string) => prisma.membership.findMany({ where: { person: { email } } })
const visit = (who: keyof typeof world.people) => portal.visitor(world.people[who].email)
type Row = { id: string; email: string; name: string; standing: string; can: object }
const rowOf = async (visitor: Awaited<ReturnType<typeof visit>>, email: string): Promise<Row | undefined> =>
  (await visitor.json(`${page}?q=${encodeURIComponent(email)}`)).data.people[0]

afterEach(() => prisma.attempt.deleteMany())

test('Nora invites Ana: the form, the mail, and Ana on the page, at the level that most have there', async () => {
  const nora = await visit('nora')
  const { text } = await nora.page(`${page}/new`)
  const once = /name="once" value="([^"]+)"/.exec(text)?.[1] ?? ''
  const form = { once, name: 'Ana Ruiz', email: 'Ana@Northwind.test', profile: 'observer', jobRole: '' }
  const answers = await Promise.all([nora.post(page, form), nora.post(page, form)])
  expect(answers.map(({ status, headers }) => [status, headers.get('location')])).toEqual(Array(2).fill([303, page]))
  const [ana, ...more] = await memberships('ana@northwind.test')
  expect([more, ana]).toMatchObject([
    [],
    { organisationId: northwind, profile: 'observer', accessLevelId: await levelNamed('Customer contributor') },
  ])
  expect(await prisma.teamMember.count({ where: { membershipId: ana?.id } })).toBe(1)
  expect(await rowOf(nora, 'ana@')).toMatchObject({ name: 'Ana Ruiz', standing: 'invited', can: { resend: true } })
  expect((await newest('invitation', 'ana@northwind.test')).value).toHaveLength(64)
  const [logged] = await prisma.activity.findMany({ where: { subjectId: ana?.id } })
  expect(logged).toMatchObject({ action: 'invite', actorName: 'Nora Lindqvist', organisationId: northwind })
})

test.each([
  [{}, { name: 'missing', email: 'missing', profile: 'missing' }],
  [{ name: 'X', email: 'x', profile: 'observer' }, { email: 'wrong' }],
  [{ name: 'X', email: 'x@example.com', profile: 'guest' }, { profile: 'wrong' }],
  [{ name: 'Max', email: 'max@northwind.test', profile: 'observer' }, { email: 'already-member' }],
  [{ name: 'Ana', email: 'ana@northwind.test', profile: 'observer' }, { email: 'invited-already' }],
  [
    { name: 'X', email: 'x@example.com', profile: 'observer', accessLevelId: northwind },
    { accessLevelId: 'unknown-field' },
  ],
])('%j is refused: %j', async (json, fields) => {
  const { status, data } = await (await visit('nora')).send(page, { json })
  expect([status, data.fields]).toEqual([400, fields])
})

test('Abel gives nobody the profile billing administrator, one by one or with others', async () => {
  const abel = await visit('abel')
  const json = { name: 'Bo', email: 'bo@northwind.test', profile: 'billing_administrator' }
  expect(await abel.send(page, { json })).toMatchObject({
    status: 403,
    data: { needs: expect.stringContaining('Only a billing administrator') },
  })
  const lines = 'Cy;cy@northwind.test;Observer\nBo;bo@northwind.test;Billing administrator'
  const { status, data } = await abel.send(`${page}/several`, { json: { lines } })
  expect([status, data.fields]).toEqual([400, { lines: 'lines-wrong', 'line-2': 'give-profile' }])
  expect([await memberships('bo@northwind.test'), await memberships('cy@northwind.test')]).toEqual([[], []])
})

test('nobody gives more than they may themself: Vera’s level is the most that an administrator at it can give', async () => {
  const { membershipId } = world.people.vera
  await prisma.membership.update({ where: { id: membershipId }, data: { profile: 'administrator' } })
  const vera = await actorOf('vera')
  const id = await inviteColleague(vera, { name: 'Di', email: 'di@northwind.test', profile: 'manager' })
  const [viewer, contributor] = [await levelNamed('Customer viewer'), await levelNamed('Customer contributor')]
  expect(await prisma.membership.findUnique({ where: { id } })).toMatchObject({ accessLevelId: viewer })
  const asked = {
    name: 'Ed',
    email: 'ed@northwind.test',
    profile: 'manager',
    by: 'link',
    organisationId: northwind,
  } as const
  await expect(invite(vera, { ...asked, accessLevelId: contributor })).rejects.toMatchObject({
    code: 'give-access-level',
  })
  await expect(invite(vera, { ...asked, organisationId: globex, accessLevelId: viewer })).rejects.toMatchObject({
    status: 404,
  })
  await prisma.membership.update({ where: { id: membershipId }, data: { profile: 'visitor' } })
})

test('the host’s administrators invite staff, at the level of staff', async () => {
  const { data } = await (await visit('adam')).send(page, {
    json: { name: 'Petra', email: 'petra@meridian.test', profile: 'manager', jobRole: 'Planner' },
  })
  expect(await prisma.membership.findUnique({ where: { id: data.id } })).toMatchObject({
    ...{ organisationId: meridian, jobRole: 'Planner', accessLevelId: await levelNamed('Staff') },
  })
})

test('somebody known elsewhere is called as they were invited until they have answered', async () => {
  const nora = await visit('nora')
  const json = { name: 'Somebody', email: 'otto@globex.test', profile: 'visitor' }
  expect((await nora.send(page, { json })).status).toBe(201)
  expect(await rowOf(nora, 'otto@')).toMatchObject({ name: 'Somebody', standing: 'invited' })
  expect(await rowOf(nora, 'Berger')).toBe(undefined)
  const [, { id } = { id: '' }] = (await memberships('otto@globex.test')).toSorted((a) => (a.lastUsedAt ? -1 : 1))
  expect((await actorOfMembership(id))?.name).toBe('Otto Berger')
  await prisma.membership.update({ where: { id }, data: { lastUsedAt: new Date() } })
  await prisma.invitation.updateMany({ where: { membershipId: id }, data: { acceptedAt: new Date() } })
  expect(await rowOf(nora, 'otto@')).toMatchObject({ name: 'Otto Berger', standing: 'here' })
})

test('an invitation is sent again, and is withdrawn: its link is worthless, and nobody is on the page', async () => {
  const nora = await visit('nora')
  const { data } = await nora.send(page, { json: { name: 'Fay', email: 'fay@northwind.test', profile: 'observer' } })
  const at = `${page}/${data.id}/invitation`
  const first = await newest('invitation', 'fay@northwind.test')
  expect((await nora.post(at)).headers.get('location')).toBe(page)
  const second = await newest('invitation', 'fay@northwind.test')
  expect(second.value).not.toBe(first.value)
  await prisma.token.updateMany({ where: { invitation: { membershipId: data.id } }, data: { expiresAt: new Date() } })
  expect(await rowOf(nora, 'fay@')).toMatchObject({ standing: 'expired' })
  expect((await nora.post(at)).status).toBe(303)
  const third = await newest('invitation', 'fay@northwind.test')
  const stranger = await portal.visitor()
  expect((await stranger.page(`/invitations/${third.value}`)).status).toBe(200)
  expect((await nora.post(`${at}/withdrawal`)).status).toBe(303)
  expect(await stranger.json(`/invitations/${third.value}`)).toMatchObject({ data: { error: 'link-withdrawn' } })
  expect(await rowOf(nora, 'fay@')).toBe(undefined)
  const logged = await prisma.activity.findMany({ where: { subjectId: data.id }, orderBy: { at: 'asc' } })
  expect(logged.map(({ action }) => action)).toEqual([
    ...['invite', 'resend-invitation', 'resend-invitation', 'withdraw-invitation'],
  ])
  for (const path of [at, `${at}/withdrawal`])
    expect(await nora.send(path, { json: {} })).toMatchObject({
      status: 409,
      data: { needs: expect.stringContaining('not open') },
    })
  expect(
    (await nora.send(page, { json: { name: 'Fay', email: 'fay@northwind.test', profile: 'visitor' } })).status,
  ).toBe(201)
  expect(await rowOf(nora, 'fay@')).toMatchObject({ standing: 'invited', profile: 'visitor' })
})

test('the invitations of others are not there', async () => {
  const nora = await visit('nora')
  const { membershipId } = await prisma.invitation.findFirstOrThrow({ where: { organisationId: globex } })
  for (const path of [`${page}/${membershipId}/invitation`, `${page}/${membershipId}/invitation/withdrawal`])
    expect((await nora.send(path, { json: {} })).status).toBe(404)
  expect((await nora.send(`${page}/${membershipId}/invitation`, { method: 'DELETE' })).status).toBe(404)
  expect(await prisma.activity.count({ where: { subjectId: membershipId, action: 'withdraw-invitation' } })).toBe(0)
})
