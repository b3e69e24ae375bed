import { Colleague } from './colleague.ts'

type Running = { address: string; pid: number; said: string }
declare global {
  /** The back-office of this test process; `said` is all that it has complained about (test/setup/back-office.js). */
  function backOffice(): Promise<Running>
}

/** The back-office as it is, in a process of its own, for the tests of one file. `colleague('sofia')` comes signed in. */
export function openBackOffice() {
  let running: Running | undefined
  beforeAll(async () => {
    running = await globalThis.backOffice()
  })
  return {
    address: () => running?.address ?? '',
    /** Whether the process is still the one that was there at first. */
    alive: async () => (await globalThis.backOffice()).pid === running?.pid,
    /** What it has complained about since. */
    said: async () => (await globalThis.backOffice()).said.slice(running?.said.length),
    /** Somebody at the door; with a name of the host's staff, signed in. */
    async colleague(name?: string): Promise<Colleague> {
      const colleague = new Colleague(running?.address ?? '')
      if (name) await colleague.signIn(`${name}@meridian.test`)
      return colleague
    },
  }
}
