import { expect, test } from '@jest/globals'
import { type CastPerson, type PersonKey, people } from '../../../cast/people.ts'
import { prisma } from '../../../prisma/client.ts'
import { openPortal } from '../../portal/visitor.ts'
import { world } from '../../world.ts'

const portal = openPortal()
const page = '/account/people'
const idOf = (who: PersonKey) => world.people[who].membershipId
const at = (who: PersonKey, what: string) => `${page}/${idOf(who)}/${what}`
const visit = (who: PersonKey) => portal.visitor(world.people[who].email)
const profileOf = async (who: PersonKey) =>
  (await prisma.membership.findUniqueOrThrow({ where: { id: idOf(who) } })).profile

const administrators: PersonKey[] = ['olga', 'adam', 'nora', 'abel', 'gina', 'bruno', 'ada', 'simon']
const others: PersonKey[] = ['sofia', 'milo', 'sara', 'max', 'oscar', 'vera', 'otto', 'carl']

test.each(administrators)('%s finds the people of their own organisation, and nobody else', async (who) => {
  const visitor = await visit(who)
  expect((await visitor.page('/account')).text).toContain('href="/account/people"')
  const { status, data } = await visitor.json(page)
  const home = (people[who] as CastPerson).at?.organisation
  const ours = Object.values(people as Record<string, CastPerson>).filter(({ at }) => at?.organisation === home)
  const waiting = home === 'globex' ? ['ingrid@globex.test'] : []
  expect(status).toBe(200)
  expect(data.people.map(({ email }: { email: string }) => email).toSorted()).toEqual(
    [...ours.map(({ email }) => email), ...waiting].toSorted(),
  )
})

test.each(others)('to %s it was never there: page, twin, and whatever is sent to it', async (who) => {
  const visitor = await visit(who)
  const never = await visitor.page('/account/nothing-here')
  expect((await visitor.page('/account')).text).not.toContain('/account/people')
  for (const path of [page, `${page}/new`, `${page}/several`, at('nora', 'disabling')]) {
    const { status, text } = await visitor.page(path)
    expect([path, status, text]).toEqual([path, 404, never.text])
    expect(await visitor.json(path)).toMatchObject({ status: 404, data: { error: 'not-found' } })
  }
  for (const path of [page, `${page}/several`, at('max', 'profile'), at('max', 'invitation'), at('max', 'enabling')])
    expect([path, (await visitor.send(path, { json: { profile: 'observer' } })).status]).toEqual([path, 404])
})

test('what the twin tells of somebody is what the page shows, and no more', async () => {
  const { data } = await (await visit('nora')).json(page)
  const oscar = data.people.find(({ id }: { id: string }) => id === idOf('oscar'))
  expect(oscar).toEqual({
    ...{ id: idOf('oscar'), name: 'Oscar Dahl', email: 'oscar@northwind.test', profile: 'observer', jobRole: 'Client' },
    ...{ pictureId: null, lastUsedAt: expect.any(String), standing: 'here', invitedAt: null, isSelf: false },
    ...{ isMachine: false, recoveredAt: null, lacks: null },
    profiles: ['billing_administrator', 'administrator', 'supervisor', 'manager', 'observer', 'visitor'],
    can: { disable: true, enable: false, resend: false, withdraw: false },
  })
  expect([data.all, data.total, data.pages]).toEqual([6, 6, 1])
})

test('people are looked for by name and address, and by how they stand', async () => {
  const nora = await visit('nora')
  const found = async (query: string) =>
    (await nora.json(`${page}?${query}`)).data.people.map(({ name }: { name: string }) => name)
  expect(await found('q=OSC')).toEqual(['Oscar Dahl'])
  expect(await found('q=vera%40')).toEqual(['Vera Stein'])
  expect(await found('q=globex')).toEqual([])
  expect(await found('q=%25')).toEqual([])
  expect(await found('standing=disabled')).toEqual([])
  expect((await nora.json(`${page}?standing=gone`)).status).toBe(400)
  expect((await nora.page(`${page}?q=nobody`)).text).toContain('Nobody here matches that.')
})

test('twenty stand on a page, and the one after the last is the last', async () => {
  const { accessLevelId, organisationId } = await prisma.membership.findUniqueOrThrow({ where: { id: idOf('ada') } })
  for (let one = 0; one < 20; one++) {
    const { id } = await prisma.person.create({ data: { name: `Zoe ${one}`, email: `zoe${one}@brightline.test` } })
    await prisma.membership.create({ data: { personId: id, organisationId, accessLevelId, profile: 'visitor' } })
  }
  const ada = await visit('ada')
  const { data } = await ada.json(`${page}?page=9`)
  expect([data.page, data.pages, data.people.length, data.total]).toEqual([2, 2, 3, 23])
  expect((await ada.page(page)).text).toContain('Page 1 of 2')
})

test.each<[PersonKey, PersonKey, string, number, string]>([
  ['abel', 'max', 'supervisor', 201, ''],
  ['abel', 'max', 'billing_administrator', 403, 'Only a billing administrator'],
  ['abel', 'nora', 'observer', 403, 'Only a billing administrator'],
  ['abel', 'abel', 'billing_administrator', 403, 'Only a billing administrator'],
  ['abel', 'max', 'guest', 400, ''],
  ['nora', 'nora', 'observer', 409, 'This is the last billing administrator'],
  ['nora', 'gina', 'observer', 404, ''],
  ['nora', 'olga', 'observer', 404, ''],
  ['olga', 'milo', 'supervisor', 201, ''],
  ['nora', 'abel', 'billing_administrator', 201, ''],
  ['abel', 'nora', 'administrator', 201, ''],
  ['abel', 'abel', 'observer', 409, 'This is the last billing administrator'],
  ['nora', 'nora', 'billing_administrator', 403, 'Only a billing administrator'],
  ['abel', 'nora', 'billing_administrator', 201, ''],
  ['nora', 'abel', 'administrator', 201, ''],
])('%s makes %s a %s: %i', async (who, whom, profile, status, words) => {
  const visitor = await visit(who)
  const before = await profileOf(whom)
  const answer = await visitor.send(at(whom, 'profile'), { json: { profile } })
  expect(answer).toMatchObject({ status, ...(words && { data: { needs: expect.stringContaining(words) } }) })
  expect(await profileOf(whom)).toBe(status === 201 ? profile : before)
})

test('a refusal says what would be needed on its page, too', async () => {
  const abel = await visit('abel')
  const { status, text } = await abel.post(at('nora', 'profile'), { profile: 'observer' })
  expect([status, text.includes('Only a billing administrator can give or take the profile')]).toEqual([403, true])
  const nora = await visit('nora')
  const last = await nora.post(at('nora', 'profile'), { profile: 'observer' })
  expect([last.status, last.text.includes('That cannot be done')]).toEqual([409, true])
})

test('the choice leads back to the page it was made on, and says that it is made', async () => {
  const nora = await visit('nora')
  const to = `${page}?q=vera`
  const { text } = await nora.page(to)
  expect(text).toContain(`name="to" value="${to}"`)
  const answer = await nora.post(at('vera', 'profile'), { profile: 'observer', to })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, to])
  expect((await nora.page(to)).text).toContain('The profile is changed.')
  const elsewhere = await nora.post(at('vera', 'profile'), { profile: 'visitor', to: 'https://example.com' })
  expect(elsewhere.headers.get('location')).toBe(page)
})

test('nobody is offered what they may not give, nor a choice of their own', async () => {
  const { data } = await (await visit('abel')).json(page)
  const offered = (who: PersonKey) => data.people.find(({ id }: { id: string }) => id === idOf(who))?.profiles
  expect([offered('nora'), offered('abel')]).toEqual([[], []])
  expect(offered('vera')).toEqual(['administrator', 'supervisor', 'manager', 'observer', 'visitor'])
})
