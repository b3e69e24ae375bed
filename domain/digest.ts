import { createHash } from 'node:crypto'

/** A short text by which plain data is known again: SHA-256 of it as JSON, in base64url. What was shown and agreed to is compared by it. */
export const digestOf = (said: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(said) ?? '')
    .digest('base64url')
