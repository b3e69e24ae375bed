import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { guessableWords } from './guessable-words.ts'

/** What comes first has to be hard enough to guess. The work grows faster than the length. */
const looked = 60

const estimator = new ZxcvbnFactory({
  dictionary: { passwords: dictionary['passwords-common'], words: guessableWords },
  graphs: adjacencyGraphs,
  maxLength: looked,
})

/** How many guesses somebody needs for a password who knows the words around its owner, as a power of ten. It is looked at as it is
 *  and without what separates its words. Loading this takes some 25 MB and long; `guessing.ts` has it done by a thread. */
export function guessesFor(password: string, words: string[]): number {
  const known = [...words, ...words.map(joined)].map((word) => word.toLowerCase())
  const forms = [password, joined(password)].map((form) => form.slice(0, looked)).filter(Boolean)
  return Math.min(...forms.map((form) => estimator.check(form, [...new Set(known)]).guessesLog10))
}

const joined = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
