import { setTimeout as pause } from 'node:timers/promises'
import { system } from '../../domain/access/actor/actor.ts'
import { act } from '../../domain/act.ts'
import { fromWhere } from '../../domain/activity/from-where.ts'
import { changeChoices } from '../../domain/people/change.ts'
import { acceptInvitation } from '../../domain/people/invitations/accept.ts'
import { invite } from '../../domain/people/invitations/invite.ts'
import { requestReset } from '../../domain/people/sign-in/request.ts'
import { signIn } from '../../domain/people/sign-in/sign-in.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { newest } from '../session/newest.ts'
import { castPassword } from '../visitor.ts'
import { world } from '../world.ts'

const level = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })

/** What was recorded last about something or somebody, and from where. */
async function last(subjectId: string) {
  const { action, address } = await prisma.activity.findFirstOrThrow({ where: { subjectId }, orderBy: { id: 'desc' } })
  return [action, address]
}

test('the log says from where Nora signed in, and changed her name', async () => {
  const { email, personId } = world.people.nora
  const asked = { email, password: castPassword, address: '192.0.2.7' }
  await fromWhere.run('192.0.2.7', () => signIn(asked))
  expect(await last(personId)).toEqual(['sign-in', '192.0.2.7'])
  await fromWhere.run('2001:db8::9', async () => changeChoices(await actorOf('nora'), { name: 'Nora Lind' }))
  expect(await last(personId)).toEqual(['update', '2001:db8::9'])
})

test('what two do at the same moment is told apart', async () => {
  const rename = (who: 'max' | 'sara', address: string) =>
    fromWhere.run(address, async () => {
      const actor = await actorOf(who)
      await pause(who === 'max' ? 20 : 1)
      await changeChoices(actor, { name: 'Somebody' })
    })
  await Promise.all([rename('max', '192.0.2.1'), rename('sara', '192.0.2.2')])
  const { max, sara } = world.people
  expect([await last(max.personId), await last(sara.personId)]).toEqual([
    ['update', '192.0.2.1'],
    ['update', '192.0.2.2'],
  ])
})

test('also what the installation does for somebody who asked, and who is nobody yet', async () => {
  const { email, personId } = world.people.oscar
  await fromWhere.run('192.0.2.3', () => requestReset({ email, address: '192.0.2.3' }))
  expect(await last(personId)).toEqual(['request-reset', '192.0.2.3'])

  const nina = { email: 'nina@northwind.test', name: 'Nina', profile: 'observer', by: 'link' } as const
  const into = { organisationId: world.organisations.northwind, accessLevelId: level.id, legalRepresentative: false }
  const { membershipId } = await fromWhere.run('192.0.2.4', async () =>
    invite(await actorOf('olga'), { ...nina, ...into }),
  )
  expect(await last(membershipId)).toEqual(['invite', '192.0.2.4'])
  const { value } = await newest('invitation', nina.email)
  const answer = { name: 'Nina Berg', asking: null, address: '192.0.2.5' }
  await fromWhere.run('192.0.2.5', () => acceptInvitation(value, answer))
  expect(await last(membershipId)).toEqual(['accept-invitation', '192.0.2.5'])
})

test('an IPv4 address is written as one, however it came in', async () => {
  await fromWhere.run('::ffff:192.0.2.6', async () => changeChoices(await actorOf('vera'), { name: 'Vera' }))
  expect(await last(world.people.vera.personId)).toEqual(['update', '192.0.2.6'])
})

test('what nobody asked for comes from nowhere', async () => {
  const id = world.people.gina.personId
  await act(system, ({ record }) => record({ action: 'update', subject: 'Person', id }))
  expect(await last(id)).toEqual(['update', ''])
})
