import { NotFound, Refusal } from '../../domain/refusals.ts'
import { isDatabaseLost } from '../../doors/failures/lost-database.ts'

/** Whatever was thrown as a refusal: what was not thrown on purpose is a 500, or a 4xx of what reads a request. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (isDatabaseLost(error)) return new Refusal(503, 'unavailable')
  if (isUnreadableText(error)) return new Refusal(400, 'unreadable')
  const status = typeof error === 'object' && error && 'status' in error ? Number(error.status) : 500
  if (error instanceof URIError) return new NotFound()
  if (status === 413) return new Refusal(413, 'too-large')
  return status >= 400 && status < 500 ? new Refusal(400, 'unreadable') : new Refusal(500, 'unexpected')
}

/** Text that PostgreSQL cannot hold, such as a NUL; Prisma tells it in words only. */
function isUnreadableText(error: unknown) {
  if (typeof error !== 'object' || error === null) return false
  return ('code' in error && error.code === '22021') || /invalid byte sequence for encoding/.test(String(error))
}
