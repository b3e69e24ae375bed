import { prisma } from '../../../prisma/client.ts'

const day = 24 * 60 * 60 * 1000

/** Removes notes of changes that are older than a day. Nobody is remembered for so long. */
export async function forgetChanges(now = new Date()): Promise<void> {
  await prisma.$executeRaw`delete from "AccessChange" where at < ${new Date(now.getTime() - day)}`
}
