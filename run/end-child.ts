import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** Asks a process to end and waits until it has; after so many ms it is killed. */
export async function endChild(child: ChildProcess, patience: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), patience)
  await gone
  clearTimeout(late)
}
