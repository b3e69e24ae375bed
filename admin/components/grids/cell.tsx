import { useState } from 'react'
import type { TableCell } from '../../actions/form-view.ts'

/** What a cell says before it is unfolded. */
export const cellText = (cell: TableCell) => (typeof cell === 'string' ? cell : cell.text)

/** What stands in a table or a question. Thousands of names are there once they are unfolded. */
export function Cell({ of }: { of: TableCell }) {
  const [isOpen, setOpen] = useState(false)
  if (typeof of === 'string') return of
  return (
    <details className="all-people" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{of.text}</summary>
      {isOpen && (
        <ol>
          {numbered(of.all).map(({ name, at }) => (
            <li key={at}>{name}</li>
          ))}
          {of.rest && <li className="quiet">{of.rest}</li>}
        </ol>
      )}
    </details>
  )
}

/** Names with their places: two people may be called the same. */
const numbered = (names: string[]) => names.map((name, at) => ({ name, at }))
