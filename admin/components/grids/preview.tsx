import { useEffect, useRef } from 'react'
import type { TableView, VerbPreview } from '../../actions/form-view.ts'
import { focusOn } from '../forms/focus.ts'
import { Cell, cellText } from './cell.tsx'
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
              <tr key={[what, ...values].map(cellText).join()}>
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
