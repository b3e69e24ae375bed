import type { z } from 'zod'
import { Invalid } from '../../domain/refusals.ts'
import { problemDetailsOf, problemsOf } from '../../doors/bodies/problems.ts'

/** What came from outside, as a schema says it. Throws Invalid, told at the fields. */
export function parsed<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const { data, error } = schema.safeParse(input ?? {}, { reportInput: true })
  if (error) throw new Invalid(problemsOf(error), problemDetailsOf(error))
  return data
}
