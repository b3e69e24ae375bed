import { setTimeout as pause } from 'node:timers/promises'
import type { House } from '../house/house.ts'
import { type Line, told } from '../table.ts'

const portalLimit = 150
const settling = 3_000

/** Reads the memory of every process before anything is asked of it; `afterLoad` reads it again and tells both. */
export async function measureMemory({ processes }: House): Promise<{ afterLoad(): Promise<Line[]> }> {
  await pause(settling)
  const idle = await Promise.all(processes.map((one) => one.memory()))
  return {
    async afterLoad() {
      const loaded = await Promise.all(processes.map((one) => one.memory()))
      return processes.map(({ name }, index) => lineOf(name, idle[index] ?? 0, loaded[index] ?? 0))
    },
  }
}

function lineOf(name: string, idle: number, loaded: number): Line {
  const line = { what: `memory: ${name}`, value: told(loaded, 'MB after load'), beside: told(idle, 'MB idle') }
  return name.startsWith('portal') ? { ...line, target: `≤ ${portalLimit} MB`, reached: loaded <= portalLimit } : line
}
