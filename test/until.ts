import { setTimeout as pause } from 'node:timers/promises'

/** Waits until something holds, looking again after some milliseconds. A test that waits for what never comes runs into the time limit of its runner. */
export async function until(holds: () => Promise<boolean> | boolean, between = 20): Promise<void> {
  while (!(await holds())) await pause(between)
}
