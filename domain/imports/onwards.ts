import { prisma } from '../../prisma/client.ts'
import type { Onwards } from './kinds/planned.ts'

/** Somebody has stopped an import: all that it has done is taken back. */
export class Stopped extends Error {}

/** At most so often, in milliseconds, it is told how far an import is, and asked whether it shall stop. */
const pause = 500

/** Tells for others how far an import (uuid) is, beside its transaction, and ends it when somebody has stopped it. Throws Stopped. */
export function telling(importId: string): Onwards {
  let progress = 0
  let next = 0
  return async (lines) => {
    progress += lines
    if (Date.now() < next) return
    next = Date.now() + pause
    const { stopAskedAt } = await prisma.import.update({ where: { id: importId }, data: { progress } })
    if (stopAskedAt) throw new Stopped()
  }
}
