import { z } from 'zod'
import { pageQuery } from '../forms/form.ts'

const text = z.string().max(200)

/** What an address asks of the columns that a report leaves open; which there are, the report says. */
export const askedOpenly = z.record(z.string().max(60), z.union([text, z.array(text).max(30)]))

/** The same, and which page. */
export const reportQuery = pageQuery.catchall(z.union([text, z.array(text).max(30)]))
