import { actorOfMembership, type Member } from '../../domain/access/actor/actor.ts'
import { memoizeText } from '../../domain/access/actor/memoize.ts'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'

const { oscar } = world.people
const read = async () => (await actorOfMembership(oscar.membershipId)) as Member

test('who is read with the same words is the same, whom nobody can change', async () => {
  const actor = await read()
  expect(await read()).toBe(actor)
  expect(() => Object.assign(actor, { profile: 'administrator' })).toThrow(TypeError)
  expect(() => actor.reach[0]?.ids.push(world.projects.cleanRoom)).toThrow(TypeError)
})

test('one word else, and it is another', async () => {
  const before = await read()
  await prisma.membership.update({ where: { id: oscar.membershipId }, data: { profile: 'visitor' } })
  expect((await read()).profile).toBe('visitor')
  expect(before.profile).toBe('observer')
  await prisma.person.update({ where: { id: oscar.personId }, data: { disabledAt: new Date() } })
  expect(await read()).toBe(null)
})

test('those asked for last are kept, as far as there is room', () => {
  const made: string[] = []
  const ask = (text: string) =>
    memoizeText(text, () => {
      made.push(text.slice(0, 1))
      return { kind: 'system' }
    })
  const [first, second, third] = ['a', 'b', 'c'].map((letter) => letter.repeat(3_200_000)) as [string, string, string]
  ask(first)
  ask(second)
  ask(first)
  ask(third)
  ask(first)
  ask(second)
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})

test('no more than two thousand are kept, however short', () => {
  const ask = (text: string) => memoizeText(text, () => ({ kind: 'system' }))
  const first = ask('first')
  for (let index = 0; index < 1999; index++) ask(`other ${index}`)
  expect(ask('first')).toBe(first)
  for (let index = 0; index < 2000; index++) ask(`another ${index}`)
  expect(ask('first')).not.toBe(first)
})
