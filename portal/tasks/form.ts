import { z } from 'zod'

/** What is written about a task; `forColleague` says that it answers what a colleague was asked. */
export const aboutForm = z.strictObject({
  body: z.string(),
  forColleague: z
    .enum(['yes', 'no'])
    .default('no')
    .transform((said) => said === 'yes'),
})
