import { parentPort } from 'node:worker_threads'
import { guessesFor } from './guesses.ts'

// The thread that `guessing.ts` starts.
parentPort?.on('message', ({ password, words }: { password: string; words: string[] }) =>
  parentPort?.postMessage(guessesFor(password, words)),
)
