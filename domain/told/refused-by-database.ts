import { Invalid } from '../refusals.ts'
import type { ToldThing } from './things.ts'

/** What triggers and checks of the database say no to, as who sent it is told. */
const refused: [says: string, fields: Record<string, string>][] = [
  ['23514', { form: 'wrong' }],
  ['23503', { form: 'wrong' }],
  ['P2003', { form: 'wrong' }],
  ['P2000', { form: 'too-long' }],
  ['22003', { form: 'wrong' }],
]

/** Throws Invalid for what the database refused of what was sent of a thing; what is anything else as it is. */
export const refusedByDatabase =
  ({ columns }: ToldThing) =>
  (error: unknown): never => {
    if (!(error instanceof Error && error.name.startsWith('PrismaClient'))) throw error
    const said = `${Object(error).code} ${error.message}`
    const ends = columns.some(({ name }) => name === 'endsOn') ? 'endsOn' : 'dueOn'
    if (said.includes('ends_after_start')) throw new Invalid({ [ends]: 'ends-before-start' })
    const [, fields] = refused.find(([says]) => said.includes(says)) ?? []
    throw fields ? new Invalid(fields) : error
  }
