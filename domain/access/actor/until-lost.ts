import { connections } from '../../../prisma/client.ts'

/** What is remembered of a database, forgotten when a connection was lost since: it may come back as another one, without the transactions that
 *  are remembered. */
export function untilLost<Memory extends { clear(): void }>(memory: Memory): () => Memory {
  let lostBefore = connections.lost
  return () => {
    if (lostBefore !== connections.lost) memory.clear()
    lostBefore = connections.lost
    return memory
  }
}
