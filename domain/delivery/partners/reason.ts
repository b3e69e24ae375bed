import { z } from 'zod'
import { prisma } from '../../../prisma/client.ts'

/** What somebody (a membership's uuid) said when they ended a partnership (uuid), as the log keeps it; empty where nothing was said. */
export async function reasonOf(subjectId: string, actorId: string): Promise<string> {
  const found = await prisma.activity.findFirst({
    where: { subjectId, actorId, action: 'end-partner' },
    select: { detail: true },
  })
  const { data } = said.safeParse(found?.detail)
  return data?.reason ?? ''
}

const said = z.object({ reason: z.string() })
