import { Invalid } from '../refusals.ts'

/** What triggers and checks of the database say no to, as who sent it is told. */
const refused: [says: string, fields: Record<string, string>][] = [
  ['ends_after_start', { dueOn: 'ends-before-start' }],
  ['23514', { form: 'wrong' }],
  ['23503', { form: 'wrong' }],
  ['P2003', { form: 'wrong' }],
  ['P2000', { form: 'too-long' }],
  ['22003', { form: 'wrong' }],
]

/** Throws Invalid for what the database refused of what was sent; what is anything else as it is. */
export function refusedByDatabase(error: unknown): never {
  const isIts = error instanceof Error && error.name.startsWith('PrismaClient')
  const [, fields] = (isIts && refused.find(([says]) => `${Object(error).code} ${error.message}`.includes(says))) || []
  throw fields ? new Invalid(fields) : error
}
