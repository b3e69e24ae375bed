import { z } from 'zod'
import { machine } from '../../../domain/tokens/machines.ts'
import { tokenAsked } from '../../../domain/tokens/make.ts'
import { plainWhole } from '../../../words/plain.ts'
import { secretOrNone, ticked } from '../../forms/form.ts'

/** What a token is made of, and the password. */
export const tokenForm = tokenAsked.extend({
  scopes: ticked(tokenAsked.shape.scopes),
  days: plainWhole(1, 365),
  current: secretOrNone,
})

/** A machine account; a select without a choice sends an empty text. */
export const machineForm = machine.extend({ profile: z.string().min(1).pipe(machine.shape.profile) })
