import { z } from 'zod'
import { line, lineOrNothing, prose } from '../../../words/line.ts'
import { emailAddress } from '../email.ts'

/** What was left empty is not there. */
const orNull = (schema: z.ZodType<string>) => schema.transform((text) => text || null).default(null)

const short = orNull(lineOrNothing(200))

/** Somebody as they are entered by hand. */
export const contactEntry = z.strictObject({
  name: line(200),
  email: emailAddress,
  phone: short,
  company: short,
  jobRole: short,
  note: orNull(prose(2000)),
})

export type ContactEntry = z.output<typeof contactEntry>
