import { expect, test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { actorOfMembership } from '../../domain/access/actor/actor.ts'
import { inviteColleague } from '../../domain/people/colleagues/invite.ts'
import { changeProfile } from '../../domain/people/members/change-profile.ts'
import { findProfileLog } from '../../domain/people/profile-log.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'

const portal = openPortal()
const page = '/account/profile-log'
const visit = (who: PersonKey) => portal.visitor(world.people[who].email)
const change = async (by: PersonKey, whom: PersonKey, profile: 'observer' | 'manager') =>
  changeProfile(await actorOf(by), world.people[whom].membershipId, { profile })

test('Vera reads who changed her profile, from what to what, the latest first; nobody else reads hers', async () => {
  await change('nora', 'vera', 'manager')
  await change('olga', 'vera', 'observer')
  const vera = await visit('vera')
  expect((await vera.page('/account')).text).toContain(`href="${page}"`)
  const { data } = await vera.json(page)
  expect(data).toMatchObject({
    profile: 'observer',
    changes: [
      { by: 'Olga Brandt', from: 'manager', to: 'observer', at: expect.any(String) },
      { by: 'Nora Lindqvist', from: 'visitor', to: 'manager' },
    ],
    total: 2,
  })
  expect((await vera.page(page)).text).toContain('Nora Lindqvist')
  for (const who of ['nora', 'olga', 'oscar'] as const) {
    const visitor = await visit(who)
    expect((await visitor.json(page)).data.changes).toEqual([])
    expect((await visitor.json(`${page}/${world.people.vera.membershipId}`)).status).toBe(404)
  }
})

test('where names are closed to Vera, who did it is hidden', async () => {
  const where = { id: world.people.vera.membershipId }
  const { id } = await prisma.accessLevel.create({ data: { name: 'No names', ceilings: { overview: 'view' } } })
  await prisma.membership.update({ where, data: { accessLevelId: id } })
  const vera = await visit('vera')
  expect((await vera.json(page)).data.changes[0]).toMatchObject({ by: null, to: 'observer' })
  expect((await vera.page(page)).text).not.toMatch(/Nora|Olga/)
})

test('the profile that somebody was invited with is the first of their log', async () => {
  const asked = { name: 'Ana', email: 'ana@northwind.test', profile: 'manager' } as const
  const ana = await actorOfMembership(await inviteColleague(await actorOf('nora'), asked))
  if (!ana) throw new Error('Ana is nobody')
  expect((await findProfileLog(ana, 1)).changes).toMatchObject([{ by: 'Nora Lindqvist', from: null, to: 'manager' }])
})
