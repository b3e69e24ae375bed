import { endToken } from '../../../domain/tokens/end.ts'
import { press } from '../press.ts'

/** Ends a token of a program. */
export const endingToken = press({
  name: 'end-token',
  may: 'delete',
  icon: 'XCircle',
  danger: true,
  call: endToken,
  message: 'token-ended',
  to: () => ({ subject: 'ApiToken' }),
})
