import { guessesFor } from '../../domain/people/passwords/guesses.ts'
import { hashed, matches } from '../../domain/people/passwords/hash.ts'
import { ownerOf, wordsOf } from '../../domain/people/passwords/own-words.ts'
import { checkPassword, temporaryPassword } from '../../domain/people/passwords/passwords.ts'
import { actorOf } from '../actors.ts'
import { castPassword } from '../visitor.ts'

const max = await ownerOf(await actorOf('max'), 'Max Keller')
/** As another would have it whose address tells more. */
const own = { ...max, email: 'max.keller@northwind.test' }

test('the names around Max are those of his organisation, its products, the host and the product', () => {
  expect(max.names).toEqual(
    expect.arrayContaining(['Northwind Tools', 'Meridian Works', 'Robot fleet care', 'Portico']),
  )
  expect(max.names).not.toContain('Globex Medical')
})

test.each([
  ['eleven char', 'password-short'],
  ['x'.repeat(201), 'password-long'],
  ['abababababab', 'password-monotonous'],
  ['iloveyou1234', 'password-guessable'],
  ['Summer2026!!', 'password-guessable'],
  ['northwindtools', 'password-guessable'],
  ['correcthorsebatterystaple', 'password-guessable'],
  [castPassword, 'password-guessable'],
])('Max may not choose %j: %s', async (password, wrong) => {
  await expect(checkPassword(password, own)).rejects.toMatchObject({ fields: { password: wrong } })
})

test.each([
  [
    'of the commonest',
    ['password123456', 'P@ssw0rd2026', 'Passwort12345', 'Willkommen2026', 'letmeinletmein', 'monkeydragon12'],
  ],
  ['of words put apart', ['i love you 1234', 'Correct Horse Battery Staple', 'Pass-Wort-2026!', 'sunshine sunshine']],
  ['of runs of keys', ['qwertzuiop12', 'qwertzqwertz', 'asdfghjklöä1', '1qay2wsx3edc', 'yaq1xsw2cde3', '1q2w3e4r5t6z']],
  ['of his own names', ['Keller1234567', 'Max.Keller@Northwind.test', 'Keller.Max.2026', 'rellekrellek1']],
  ['of his organisation’s', ['Northwind2026!', 'N0rthw1ndT00ls', 'slootdniwhtron', 'Robotfleetcare1']],
  ['of the host’s and the product’s', ['MeridianWorks1', 'porticoportico', 'Portico2026!!']],
  ['of seasons, months and days', ['Sommer2026!!!', 'Nov2026!Nov2026!', '01.01.1990Max', 'Dezember2026!']],
  ['of what Germans choose', ['ichliebedich1', 'Deutschland2026', 'Fussball1234', 'Hallo12345678', 'Schatz123456']],
  ['of repetition', ['passwordpassword', '20262026202612', 'abcdefghijklmnop', 'drowssap1234']],
])('nor what is made %s', (_of, passwords) => {
  const strong = passwords.filter((password) => guessesFor(password, wordsOf(own)) >= 10)
  expect(strong).toEqual([])
})

test.each([
  'seven green lathes',
  'nine smoked herrings',
  'zwölf schöne Äpfel',
  'Keller with three lathes',
  'blaue Stühle tanzen Walzer',
  'k3l9-x2vq-88dm-wq7p',
  temporaryPassword(),
])('Max may choose %j', async (password) => {
  await expect(checkPassword(password, own)).resolves.toBeUndefined()
})

test('a password is kept as argon2id, found again however its accents are written, and no other fits', async () => {
  const hash = await hashed('zwölf schöne Äpfel'.normalize('NFC'))
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await matches('zwölf schöne Äpfel'.normalize('NFD'), hash)).toBe(true)
  expect(await matches('zwolf schone Apfel', hash)).toBe(false)
})

test('where there is no hash nothing matches', async () => {
  expect(await matches('open sesame portico', null)).toBe(false)
  expect(await matches('', undefined)).toBe(false)
})

test('temporary passwords differ', () => {
  expect(new Set(Array.from({ length: 50 }, temporaryPassword)).size).toBe(50)
})
