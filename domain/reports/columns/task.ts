import type { Computed } from './entity.ts'

/** For whom a task waits, as its reader is told. */
export const task: Computed = {
  joins: {},
  columns: {
    waitsFor: {
      ...{ kind: 'choice', choices: ['you', 'colleagues', 'staff'], sql: null },
      reads: ['status', 'waitsForCustomer', 'answeredAt'],
    },
  },
}
