import { type ActionProps, useTranslation } from 'adminjs'
import { useEffect, useState } from 'react'
import type { ImportView } from '../../imports/import-view.ts'
import { Facts } from '../facts.tsx'
import { ColumnHeads } from '../grids/frame.tsx'

const pause = 1000

/** An import on one page: its steps, how far it is, what it does. Looks again while it is under way; when it is over, the page is read anew, for
 *  what can be done with it is another thing then. */
export function ImportPage({ record }: ActionProps) {
  const { translateMessage } = useTranslation()
  const [view, setView] = useState<ImportView | null>()
  const id = record?.id ?? ''
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let moved = false
    const look = async () => {
      const found = await read(id)
      setView((known) => found ?? known ?? null)
      if (found?.progress) moved = true
      else if (found && moved) return window.location.reload()
      if (!found || found.progress) timer = setTimeout(look, pause)
    }
    look()
    return () => clearTimeout(timer)
  }, [id])
  if (view === undefined) return null
  if (view === null) return <p role="alert">{translateMessage('notShown')}</p>
  return (
    <div className="import">
      <ol className="steps">
        {view.steps.map(({ label, is }) => (
          <li key={label} className={is} aria-current={is === 'now' ? 'step' : undefined}>
            {label}
          </li>
        ))}
      </ol>
      <p className="state" role="status">
        <strong>{view.state}</strong>
        {view.progress && <progress value={view.progress.done} aria-label={view.state} />}
        {view.progress && <span>{view.progress.label}</span>}
      </p>
      {view.problem && <p role="alert">{view.problem}</p>}
      <Facts facts={view.counts} className="counts" />
      <Facts facts={view.facts} className="facts" />
      {view.tables.map((table) => (
        <Lines key={table.heading} {...table} />
      ))}
    </div>
  )
}

async function read(id: string): Promise<ImportView | undefined> {
  try {
    const answer = await fetch(`/admin/api/imports/${id}`)
    return answer.ok ? await answer.json() : undefined
  } catch {
    return undefined
  }
}

function Lines({ heading, note, columns, rows }: ImportView['tables'][number]) {
  return (
    <section>
      <h2>{heading}</h2>
      {note && <p>{note}</p>}
      <table className={columns.length > 2 ? 'carded' : undefined}>
        <ColumnHeads columns={columns} />
        <tbody>
          {rows.map(({ id, cells: [line, ...cells] }) => (
            <tr key={id}>
              <th scope="row">{line}</th>
              {cells.map((cell, at) => (
                <td key={columns[at + 1]} data-label={columns[at + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
