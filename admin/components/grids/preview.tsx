import { useEffect, useRef, useState } from 'react'
import type { TableCell, TableView, VerbPreview } from '../../actions/form-view.ts'
import { focusOn } from '../forms/focus.ts'
import { ColumnHeads } from './frame.tsx'

/** What a verb would do: seen before its button does it. */
export function Preview({ preview: { agreed, text, tables } }: { preview: VerbPreview }) {
  const place = useRef<HTMLElement>(null)
  useEffect(() => focusOn(agreed ? place.current : null), [agreed])
  return (
    <section className="preview" role="status" ref={place}>
      <p>{text}</p>
      <Tables tables={tables} />
    </section>
  )
}

/** Tables one below the other, each under its heading. */
export function Tables({ tables }: { tables: TableView[] }) {
  return (
    <>
      {tables.map(({ heading, columns, rows }) => (
        <table key={heading} className={columns.length > 2 ? 'carded' : undefined}>
          <caption>{heading}</caption>
          <ColumnHeads columns={columns} />
          <tbody>
            {rows.map(([what = '', ...values]) => (
              <tr key={[what, ...values].map(textOf).join()}>
                <th scope="row">
                  <Cell of={what} />
                </th>
                {values.map((value, at) => (
                  <td key={columns[at + 1]} data-label={columns[at + 1]}>
                    <Cell of={value} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  )
}

const textOf = (cell: TableCell) => (typeof cell === 'string' ? cell : cell.text)

/** What stands in a cell. Thousands of names are there once they are unfolded. */
function Cell({ of }: { of: TableCell }) {
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
