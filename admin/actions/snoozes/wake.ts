import { wake } from '../../../domain/snoozes/snooze.ts'
import { press } from '../press.ts'

/** Has back at once what was put off. */
export const wakingRow = press({
  ...{ name: 'wake', may: 'delete', icon: 'Sun', message: 'awake' },
  call: wake,
  to: () => ({ subject: 'Snooze' }),
})
