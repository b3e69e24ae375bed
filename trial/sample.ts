import type { PrismaClient } from '@prisma/client'
import { loadSample } from '../cast/load.ts'
import { store } from '../domain/documents/store.ts'
import { prisma } from '../prisma/client.ts'

/** Raises the cast in the database of this process and its documents in DATA_DIR, unless there is somebody already. */
export function raiseSample() {
  return loadSample(prisma as PrismaClient, (key, bytes) => store.put(key, whole(bytes)))
}

async function* whole(bytes: Uint8Array) {
  yield bytes
}
