const lost = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'ETIMEDOUT',
  // PostgreSQL: shut down, crashed, starting up, too many connections
  '57P01',
  '57P02',
  '57P03',
  '53300',
  // Prisma: cannot reach the server, it closed the connection, no connection in time
  'P1001',
  'P1017',
  'P2024',
]
const words =
  /connection terminated|not currently accepting connections|timeout exceeded when trying to connect|client was closed|not queryable/i

/** Whether an error means that the database cannot be reached, rather than that something is wrong with us. */
export function isDatabaseLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  if (lost.includes(code) || code.startsWith('08') || words.test(error.message)) return true
  return error instanceof AggregateError ? error.errors.some(isDatabaseLost) : isDatabaseLost(error.cause)
}
