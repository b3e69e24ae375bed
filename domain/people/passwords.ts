import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { Invalid } from '../refusals.ts'

export const shortest = 12
export const longest = 200

/** What a hash is compared with where there is none, so that an unknown address takes as long as a known one. */
const nobody = '$argon2id$v=19$m=19456,t=2,p=1$BuIspECIsVxrE+aAFfK3fw$FZ2gMnmqO2miH4trxS99DgKQhCb+LD+EQ2BtMjAxLzM'

/** What passwords are commonly made of. What is left of one without these and the person's own words has to be long enough. */
const common = [
  'password',
  'passwort',
  'qwertyuiop',
  'qwertzuiop',
  'qwerty',
  'qwertz',
  'letmein',
  'welcome',
  'willkommen',
]
const runs = ['1234567890', '123456789', '12345678', '1234567', '123456', '12345', '1234', 'abcdefgh', 'abcd']

/** The argon2id hash of a password. The cost is the one OWASP names for argon2id. */
export function hashed(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
}

/** Whether a password belongs to a hash; without a hash the work is the same and the answer no. */
export async function matches(password: string, hash: string | null | undefined): Promise<boolean> {
  const right = await verify(hash ?? nobody, password.normalize('NFKC'))
  return right && Boolean(hash)
}

/**
 * Refuses a password that is too short, too long, made of few characters, or little more than common words or the person's
 * own address or name. No rules of composition. Source: NIST SP 800-63B, 3.1.1. Throws Invalid on the field `password`.
 */
export function checkPassword(password: string, person: { email: string; name: string }): void {
  const wrong = weakness(password.normalize('NFKC'), person)
  if (wrong) throw new Invalid({ password: wrong })
}

function weakness(password: string, { email, name }: { email: string; name: string }): string | undefined {
  if ([...password].length < shortest) return 'password-short'
  if ([...password].length > longest) return 'password-long'
  if (new Set(password.toLowerCase()).size < 6) return 'password-monotonous'
  const own = [email, ...email.split('@'), ...name.split(' ')].filter((part) => part.length > 3)
  const rest = [...own, ...common, ...runs].reduce(
    (left, part) => left.replaceAll(part.toLowerCase(), ''),
    password.toLowerCase(),
  )
  return rest.length < Math.min(8, password.length) ? 'password-guessable' : undefined
}

/** A password to be told once and changed at the first sign-in: 16 letters and digits that are not mistaken for one another. */
export function temporaryPassword(): string {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789'
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}
