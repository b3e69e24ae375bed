import { createHash } from 'node:crypto'

/** The id (uuid) of something of the sample, made from what it is and its name: every row can name every other. */
export function idOf(kind: string, ...names: string[]): string {
  const hash = createHash('sha256')
    .update([kind, ...names].join('\n'))
    .digest('hex')
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ]
  return parts.join('-')
}
