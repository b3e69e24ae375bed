import { type PartProcess, startPart } from '../part-process.ts'

export { endParts as endWorkers, type PartProcess as WorkerProcess } from '../part-process.ts'

/** Starts a worker in a process of its own, on the database and the mail server of this test. */
export const startWorker = (env: NodeJS.ProcessEnv = {}): Promise<PartProcess> => startPart('jobs/worker.ts', env)
