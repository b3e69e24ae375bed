import '../mail/office.ts'
import { disablePerson } from '../../domain/people/members/disable.ts'
import { findNotMe } from '../../domain/people/passwords/not-me.ts'
import { setPassword } from '../../domain/people/passwords/password.ts'
import { signIn } from '../../domain/people/sign-in/sign-in.ts'
import { closeMailConnections } from '../../emails/deliver.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { office } from '../mail/office.ts'
import { castPassword } from '../visitor.ts'
import { world } from '../world.ts'
import { drain } from './queue.ts'

const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 Safari/605.1'
const caller = { address: '203.0.113.7', browser: 'at hand', userAgent: phone }

beforeEach(() => office.forget())
afterAll(async () => {
  closeMailConnections()
  await office.close()
})

async function received() {
  await drain()
  return office.taken.map(({ mail: { subject, text = '' } }) => ({ subject, text }))
}

test('Oscar reads which device at which address changed his password, and his link says that it was not he', async () => {
  const change = { current: castPassword, password: 'seven green lathes', session: '' }
  await setPassword(await actorOf('oscar'), { ...change, ...caller })
  const [mail] = await received()
  expect(mail?.subject).toBe('Your password for Northwind Tools was changed')
  expect(mail?.text).toContain('by Safari on iPhone at the network address 203.0.113.7')
  const [, value = ''] = /https:\/\/portal\.meridian\.test\/not-me\/([\w-]{64})/.exec(mail?.text ?? '') ?? []
  expect((await findNotMe(value)).email).toBe('oscar@northwind.test')
})

test('Gina reads of a new device in German, and of many attempts', async () => {
  const { email } = world.people.gina
  await signIn({ email, password: castPassword, ...caller })
  await signIn({ email, password: castPassword, ...caller, browser: 'another' })
  for (let time = 1; time <= 10; time++)
    await expect(signIn({ email, password: 'x', address: '192.0.2.1' })).rejects.toThrow('wrong-credentials')
  expect((await received()).map(({ subject }) => subject).toSorted()).toEqual([
    'Ein neues Gerät hat sich bei Globex Medical angemeldet',
    'Viele Versuche, sich als Sie bei Globex Medical anzumelden',
  ])
})

test('Vera, who is disabled while she is signed in, reads that her access has ended', async () => {
  const { personId, membershipId } = world.people.vera
  const expiresAt = new Date(Date.now() + 60_000)
  await prisma.session.create({ data: { id: 'hers', personId, membershipId, data: {}, expiresAt } })
  await disablePerson(await actorOf('olga'), membershipId)
  const [mail] = await received()
  expect(mail?.subject).toBe('Your access to Northwind Tools has ended')
  expect(mail?.text).toContain('ended the access of vera@northwind.test to Northwind Tools')
})
