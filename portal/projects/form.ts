import { z } from 'zod'
import { sortKeys } from '../../domain/projects/shapes.ts'

const page = z.coerce.number().int().min(1).max(100_000).default(1)
const sorts = sortKeys.flatMap((key) => [key, `-${key}`] as const)

/** What the list of projects may be asked for. */
export const projectQuery = z.strictObject({
  q: z
    .string()
    .trim()
    .max(200)
    .regex(/^\P{Cc}*$/u, 'wrong')
    .optional(),
  health: z.enum(['green', 'amber', 'red']).optional(),
  state: z.enum(['open', 'closed']).optional(),
  sort: z.enum(sorts).optional(),
  page,
})
export type ProjectAsked = z.infer<typeof projectQuery>

/** What the tasks of a project may be asked for. */
export const taskQuery = z.strictObject({ state: z.enum(['open', 'late', 'done']).optional(), page })

export type TaskAsked = z.infer<typeof taskQuery>

/** A page of any other list. */
export const pageQuery = z.strictObject({ page })

/** Pages that are asked for nothing. */
export const noQuery = z.strictObject({})

/** Whether somebody wants to follow. */
export const followingForm = z.strictObject({ following: z.enum(['yes', 'no']).default('yes') })
