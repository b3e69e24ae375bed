import { z } from 'zod'
import { plainDay } from '../../words/plain.ts'

/** What is posted by one press, which is nothing, or with another day. */
export const extensionForm = z.strictObject({ until: plainDay.optional() })
