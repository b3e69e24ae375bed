import type { KeyTold } from '../../keys/keys-told.tsx'
import type { RowKeys } from '../../keys/row-keys.ts'

/** Changes the cell that has the focus, else the first of its row that can be: what the row is called comes last. */
function change(row: Element, focused: Element): void {
  const [own, first, title] = ['.change', 'td > .change', '.change'].map((those, at) =>
    (at === 0 ? focused.closest('td') : row)?.querySelector<HTMLElement>(those),
  )
  const button = focused.matches('.change') ? (focused as HTMLElement) : (own ?? first ?? title)
  button?.click()
}

/** The keys of a list: x chooses the row that one is on, e or F2 changes a cell of it. */
export const keysOfList: RowKeys = {
  rows: 'table.list tbody tr',
  way: '.row-title, .doings a, .doings summary',
  keys: { x: (row) => row.querySelector<HTMLElement>('.choose input')?.click(), e: change, F2: change },
}

/** What they are told as. */
export const toldOfList: readonly KeyTold[] = [
  { keys: ['j', 'k', '↓', '↑'], label: 'keyThrough' },
  { keys: ['Enter'], label: 'keyOpen' },
  { keys: ['x'], label: 'keyChoose' },
  { keys: ['e', 'F2'], label: 'keyChange' },
  { keys: ['Tab'], label: 'keyCells' },
]
