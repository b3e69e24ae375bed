import { password } from '../../cast/people.ts'
import { emailAddress } from '../../domain/people/email.ts'
import { signIn } from '../../domain/people/sign-in/sign-in.ts'
import { prisma } from '../../prisma/client.ts'
import { writtenAddress } from '../../words/address.ts'
import { world } from '../world.ts'

test.each([
  ['r&d@firma.test', 'r&d@firma.test', 'r&d@firma.test'],
  ['info@müller.test', 'info@xn--mller-kva.test', 'info@müller.test'],
  ['Info@MÜLLER.test', 'info@xn--mller-kva.test', 'info@müller.test'],
  ['info@mu\u0308ller.test', 'info@xn--mller-kva.test', 'info@müller.test'],
  ['info@xn--mller-kva.test', 'info@xn--mller-kva.test', 'info@müller.test'],
  ['a@firma.xn--p1ai', 'a@firma.xn--p1ai', 'a@firma.xn--p1ai'],
  ['a@фирма.рф', 'a@xn--80apmps.xn--p1ai', 'a@фирма.рф'],
  ["o'brien+x=y@a-b.c4.museum", "o'brien+x=y@a-b.c4.museum", "o'brien+x=y@a-b.c4.museum"],
  // Cyrillic а and р among Latin letters: not to be mistaken for paypal.com.
  ['x@раypal.com', 'x@xn--ypal-43d9g.com', 'x@xn--ypal-43d9g.com'],
])('%s is kept as %s and shown as %s', (typed, kept, shown) => {
  expect(emailAddress.parse(` ${typed} `)).toBe(kept)
  expect(writtenAddress(kept)).toBe(shown)
})

test.each([
  ...['', '@', 'a', 'a@', '@b.test', 'a b@c.test', 'a@b', 'a@@b.test', 'a@b..test', '.a@b.test', 'a.@b.test'],
  ...['a@-b.test', 'a@b-.test', 'a@127.0.0.1', 'a@0x7f.1', 'a@[::1]', 'a@b.test/x', 'a@b.test:25', 'a@%41.test'],
  ...[
    'müller@firma.test',
    'a@b.test\r\nBcc: x@y.test',
    '"a b"@c.test',
    `${'a'.repeat(65)}@b.test`,
    'a@b.test,c@d.test',
  ],
  ...[`a@${'b'.repeat(64)}.test`, `a@${'b.'.repeat(130)}test`, 'a<b@c.test>', 'a@b_c.test', 'a@xn--a.test'],
])('%j is no address', (typed) => {
  expect(emailAddress.safeParse(typed).success).toBe(false)
})

test('Nora signs in with either spelling of her address', async () => {
  const { personId: id } = world.people.nora
  await prisma.person.update({ where: { id }, data: { email: emailAddress.parse('nora@müller.test') } })
  for (const typed of ['nora@müller.test', 'NORA@XN--MLLER-KVA.test']) {
    const email = emailAddress.parse(typed)
    expect((await signIn({ email, password, address: '127.0.0.1' })).personId).toBe(id)
  }
})
