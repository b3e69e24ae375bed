import { marks } from '../../../words/marks.ts'
import type { PicturedCell, PicturedLine, ReportPictureView, ReportSheetView } from '../../actions/picture-view.ts'
import { Facts } from '../facts.tsx'
import { ColumnHeads } from '../grids/frame.tsx'

/** What the page of a report would tell: what it answers, its text and chart, the first rows under their groups, and how it is to be read. */
export function ReportSheet({ picture: { notes, page } }: { picture: ReportPictureView }) {
  return (
    <>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {page && (
        <div className="sheet report">
          <ReportBody page={page} />
        </div>
      )}
    </>
  )
}

/** The page itself. */
export function ReportBody({
  page: { name, answer, text, chart, columns, lines, empty, head },
}: {
  page: ReportSheetView
}) {
  return (
    <>
      <h2>{name}</h2>
      {answer.length > 0 && (
        <p className="answer">
          {answer.map((cell) => (
            <Told key={cell.text} cell={cell} />
          ))}
        </p>
      )}
      {text.map((paragraph) => (
        <p key={paragraph} className="text">
          {paragraph}
        </p>
      ))}
      {chart && (
        <figure>
          <figcaption>{chart.title}</figcaption>
          <img src={chart.src} alt={chart.told} />
          {chart.note && <p>{chart.note}</p>}
        </figure>
      )}
      {lines.length > 0 ? <Lines columns={columns} lines={lines} /> : <p>{empty}</p>}
      <Facts facts={head} />
    </>
  )
}

function Lines({ columns, lines }: Pick<ReportSheetView, 'columns' | 'lines'>) {
  return (
    <div className="rows">
      <table>
        <ColumnHeads columns={columns.map(({ label }) => label)} />
        <tbody>{lines.map((line, at) => Line(line, columns, at))}</tbody>
      </table>
    </div>
  )
}

function Line({ counts, cells }: PicturedLine, columns: ReportSheetView['columns'], at: number) {
  const total = cells.findIndex(({ text }, place) => place > 0 && text !== '')
  const span = counts ? (total < 0 ? columns.length : total) : 1
  const told = cells.map((cell, place) => ({ cell, place })).filter(({ place }) => place === 0 || place >= span)
  return (
    <tr key={at} className={counts}>
      {told.map(({ cell, place }) => (
        <td
          key={columns[place]?.label}
          colSpan={place === 0 ? span : undefined}
          className={columns[place]?.isNumber && place > 0 ? 'number' : undefined}
        >
          <Told cell={cell} />
        </td>
      ))}
    </tr>
  )
}

/** A state by shape, word and colour. */
function Told({ cell: { text, mark, late } }: { cell: PicturedCell }) {
  const shown = mark ?? (late ? 'late' : undefined)
  if (!shown) return <>{text}</>
  return (
    <span className={`told ${marks[shown].tone}`}>
      <span aria-hidden="true">{marks[shown].sign}</span>
      {'\u00a0'}
      {text}
    </span>
  )
}
