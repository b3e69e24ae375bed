import type { Planned } from './planned.ts'

/** How many things are made, changed, left and refused, and how many people are invited. */
export function countsOf(planned: Planned[]) {
  const count = (effect: Planned['effect']) => planned.filter((one) => one.effect === effect).length
  return {
    ...{ made: count('make'), changed: count('change'), same: count('same') },
    refused: new Set(planned.flatMap(({ effect, line }) => (effect === 'refuse' ? [line] : []))).size,
    invitations: planned.filter((one) => one.effect === 'make' && one.mails).length,
  }
}
