import { z } from 'zod'
import { askingForAccess } from '../../domain/access/asking/ask.ts'
import { chosen } from '../forms/form.ts'

/** For whom the form is: a colleague (a membership's uuid), if not for oneself. */
export const accessQuery = z.strictObject({ colleagueId: chosen })

/** A request for access. */
export const accessForm = askingForAccess.extend({ colleagueId: chosen })
