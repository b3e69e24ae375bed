import { prisma } from '../../prisma/client.ts'

/** The organisation whose house this is: its name and its accent (#rrggbb); null before there is one. */
export function findHost(): Promise<{ name: string; accent: string } | null> {
  return prisma.organisation.findFirst({ where: { isHost: true }, select: { name: true, accent: true } })
}
