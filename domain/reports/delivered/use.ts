import { prisma } from '../../../prisma/client.ts'

/** Counts that the page of a delivery (uuid) was opened, or a file taken from it. */
export async function countUse(id: string): Promise<void> {
  await prisma.delivery.update({
    where: { id },
    data: { linkUses: { increment: 1 }, linkUsedAt: new Date() },
    select: { id: true },
  })
}
