import { Colleague } from './colleague.ts'

type Running = { address: string; alive(): boolean; said(): string }
declare global {
  /** The back-office of this test process (test/setup/back-office.js). */
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
    /** Whether the process is still the one that was started. */
    alive: () => running?.alive() ?? false,
    /** What it has complained about. */
    said: () => running?.said() ?? '',
    /** Somebody at the door; with a name of the host's staff, signed in. */
    async colleague(name?: string): Promise<Colleague> {
      const colleague = new Colleague(running?.address ?? '')
      if (name) await colleague.signIn(`${name}@meridian.test`)
      return colleague
    },
  }
}
