/** What an error says, in one line of at most 400 characters. Prisma tells the query first, and what went wrong in its last line. */
export function errorWords(error: unknown): string {
  const { message = String(error), name = '' } = error as { message?: string; name?: string }
  const told = name.startsWith('PrismaClient') ? (message.trim().split('\n').at(-1) ?? '') : message
  return told.replace(/\s+/g, ' ').trim().slice(0, 400)
}
