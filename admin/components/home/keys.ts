import type { KeyTold } from '../keys/keys-told.tsx'
import type { RowKeys } from '../keys/row-keys.ts'

/** The keys of a list of work: l puts the row off that one is on. */
export const keysOfWork: RowKeys = {
  rows: 'li:has(> a)',
  way: 'a',
  keys: {
    l: (row) => {
      const later = row.querySelector('details.later')
      later?.toggleAttribute('open')
      later?.querySelector('button')?.focus()
    },
  },
}

/** What they are told as. */
export const toldOfWork: readonly KeyTold[] = [
  { keys: ['j', 'k', '↓', '↑'], label: 'keyThrough' },
  { keys: ['Enter'], label: 'keyOpen' },
  { keys: ['l'], label: 'keyLater' },
]
