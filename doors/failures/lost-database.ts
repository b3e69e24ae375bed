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
  // Wrong password or user, no such database: it may be put right without a new start
  '28P01',
  '28000',
  '3D000',
  // Prisma: cannot reach the server, it closed the connection, no connection in time, a transaction that took too long
  'P1001',
  'P1017',
  'P2024',
  'P2028',
]
const words =
  /connection terminated|not currently accepting connections|timeout exceeded when trying to connect|client was closed|not queryable/i

/** Whether an error means that the database cannot be reached or entered, rather than that something is wrong with us. */
export function isDatabaseLost(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code = '', message = '', errors = [], cause } = error as Partial<Record<string, unknown>>
  if (lost.includes(String(code)) || String(code).startsWith('08') || words.test(String(message))) return true
  return Array.isArray(errors) && errors.length > 0 ? errors.some(isDatabaseLost) : isDatabaseLost(cause)
}
