import { unshare } from '../../domain/access/share.ts'
import { press } from './press.ts'

/** Ends a share. Grants that come another way end with what they come from. */
export const unsharing = press({
  name: 'unshare',
  may: 'unshare',
  icon: 'XCircle',
  danger: true,
  fits: ({ via }) => via === 'share',
  call: unshare,
  message: 'unshared',
  to: () => ({ subject: 'Grant' }),
})
