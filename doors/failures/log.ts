import { DocumentsUnavailable } from '../../domain/refusals.ts'

/** Writes into a door's log what a request failed of. Of what is only away for a while (503) the words alone, of all else the stack. */
export function logFailure(what: string, status: number, error: unknown): void {
  const cause = error instanceof DocumentsUnavailable ? error.cause : error
  console.error(`${what}:`, status === 503 && cause instanceof Error ? cause.message : error)
}
