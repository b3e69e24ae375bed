import { z } from 'zod'
import { healthFilter, projectStates, sortKeys } from '../../domain/projects/shapes.ts'
import { taskStates } from '../../domain/projects/tasks/tasks.ts'
import { pageQuery } from '../forms/form.ts'

const { page } = pageQuery.shape
const sorts = sortKeys.flatMap((key) => [key, `-${key}`] as const)

/** What the list of projects may be asked for. */
export const projectQuery = z.strictObject({
  q: z
    .string()
    .trim()
    .max(200)
    .regex(/^\P{Cc}*$/u, 'wrong')
    .optional(),
  health: z.enum(healthFilter).optional(),
  state: z.enum(projectStates).optional(),
  sort: z.enum(sorts).optional(),
  page,
})
export type ProjectAsked = z.infer<typeof projectQuery>

/** What the tasks of a project may be asked for. */
export const taskQuery = z.strictObject({ state: z.enum(taskStates).optional(), page })

export type TaskAsked = z.infer<typeof taskQuery>

/** Whether somebody wants to follow. */
export const followingForm = z.strictObject({ following: z.enum(['yes', 'no']).default('yes') })
