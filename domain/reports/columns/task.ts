import type { Computed } from './entity.ts'

/** For whom a task waits, as its reader is told; and of tasks, what is late and what waits for them. */
export const task: Computed = {
  columns: {
    waitsFor: {
      ...{ kind: 'choice', choices: ['you', 'colleagues', 'staff'], sql: null },
      reads: ['status', 'waitsForCustomer', 'answeredAt'],
    },
  },
  worst: { status: ['blocked', 'open', 'in_progress', 'done'], waitsFor: ['you', 'colleagues', 'staff'] },
  figures: [
    { name: 'late', mark: 'late', column: 'dueOn', counts: 'late' },
    { name: 'waiting', mark: 'waits', column: 'waitsFor', counts: { is: ['you'] }, about: ['waitsFor', 'status'] },
  ],
}
