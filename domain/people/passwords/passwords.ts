import { randomInt } from 'node:crypto'
import { Invalid } from '../../refusals.ts'
import { guessesByThread } from './guessing.ts'
import { type Owner, wordsOf } from './own-words.ts'

export const shortest = 12
export const longest = 200

/** A password has to stand so many guesses, as a power of ten, of somebody who knows its owner. */
const enough = 10

/**
 * Refuses a password that is too short, too long, made of few characters, or easily guessed: made of the commonest passwords and words,
 * runs of keys, dates, repetitions, the names of its owner, their organisations and this product, also written backwards or with
 * digits for letters. No rules of composition. Source: NIST SP 800-63B, 3.1.1. Throws Invalid on the field `password`.
 */
export async function checkPassword(password: string, owner: Owner): Promise<void> {
  const wrong = await weakness(password.normalize('NFKC'), owner)
  if (wrong) throw new Invalid({ password: wrong })
}

async function weakness(password: string, owner: Owner): Promise<string | undefined> {
  if ([...password].length < shortest) return 'password-short'
  if ([...password].length > longest) return 'password-long'
  if (new Set(password.toLowerCase()).size < 6) return 'password-monotonous'
  return (await guessesByThread(password, wordsOf(owner))) < enough ? 'password-guessable' : undefined
}

const day = 24 * 60 * 60 * 1000

/** Until when a temporary password that was given at a moment is good: seven days. */
export const endOfTemporary = (given: Date): Date => new Date(given.getTime() + 7 * day)

/** A password to be told once and changed at the first sign-in: 16 letters and digits that are not mistaken for one another. */
export function temporaryPassword(): string {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789'
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}
