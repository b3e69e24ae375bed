import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { root } from '../../../run/settings.ts'

/** How long the thread waits for another password, in milliseconds, before it ends and its memory is free again. */
const rest = 10_000
const resourceLimits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 }

let thread: Worker | undefined
let resting: NodeJS.Timeout | undefined
let last: Promise<unknown> = Promise.resolve()

/** `guessesFor` in a thread of its own, one password after another: nobody's request waits for the work, and the lists of words are in
 *  memory only while passwords are chosen. See docs/decisions/0024. */
export function guessesByThread(password: string, words: string[]): Promise<number> {
  const answer = last.then(() => ask({ password, words }))
  last = answer.catch(() => {})
  return answer
}

async function ask(question: { password: string; words: string[] }): Promise<number> {
  clearTimeout(resting)
  thread ??= new Worker(join(root, 'build/guess.js'), { resourceLimits })
  thread.ref()
  try {
    const answer = once(thread, 'message')
    thread.postMessage(question)
    const [guesses] = await answer
    thread.unref()
    resting = setTimeout(end, rest).unref()
    return guesses
  } catch (error) {
    await end()
    throw error
  }
}

async function end(): Promise<void> {
  const ending = thread
  thread = undefined
  await ending?.terminate()
}
