import { prisma } from '../../../prisma/client.ts'
import { open } from '../steps.ts'

/** For so many days an import that was not made waits for whoever brought its file. */
export const waitingDays = 14

/**
 * Removes the files of imports that were made or undone: they are not read any more, and undoing needs what the lines did alone. Imports that nobody has
 * gone on with for two weeks go with their files and lines.
 */
export async function forgetImports(now = new Date()): Promise<void> {
  await prisma.importFile.deleteMany({ where: { import: { is: { state: { in: ['done', 'undone'] } } } } })
  const before = new Date(now.getTime() - waitingDays * 24 * 60 * 60 * 1000)
  await prisma.import.deleteMany({
    where: {
      // One that is in hand at this moment is not: it writes, or waits to.
      state: { in: [...open, 'checking'] },
      createdAt: { lt: before },
      OR: [{ finishedAt: null }, { finishedAt: { lt: before } }],
    },
  })
}
