import type { FormView, PictureView } from '../../actions/form-view.ts'
import { ColumnHeads } from '../grids/frame.tsx'
import type { LivePicture } from './use-picture.ts'

type Props = { live: LivePicture; texts: NonNullable<FormView['picture']> }

/** A picture of the portal beside the form that changes it: not its pages, but what they would tell. */
export function Picture({ live: { picture, isOld, why }, texts }: Props) {
  return (
    <aside className="portal-picture" aria-label={picture?.title ?? texts.none} data-old={isOld}>
      <p role="status">{isOld ? (why ?? texts.wrong) : (picture?.title ?? texts.none)}</p>
      {picture && <Portal picture={picture} />}
    </aside>
  )
}

function Portal({
  picture: { brand, accent, ways, projects, project, sections, tasks, writes },
}: {
  picture: PictureView
}) {
  return (
    <div className="portal" style={{ '--accent': accent } as React.CSSProperties}>
      <header>
        <strong>{brand}</strong>
        {ways.map(({ label, isLanding }) => (
          <span key={label} data-here={isLanding}>
            {label}
          </span>
        ))}
      </header>
      <h2>{projects.heading}</h2>
      <List {...projects} />
      {sections.length > 0 && (
        <>
          <h2>{project}</h2>
          <p className="tabs">
            {sections.map((section) => (
              <span key={section}>{section}</span>
            ))}
          </p>
        </>
      )}
      {tasks && (
        <>
          <h3>{tasks.heading}</h3>
          <List {...tasks} />
        </>
      )}
      {writes.map((place) => (
        <p key={place} className="writing">
          ✎ {place}
        </p>
      ))}
    </div>
  )
}

function List({ columns, rows }: PictureView['projects']) {
  return (
    <div className="rows">
      <table>
        <ColumnHeads columns={columns} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.join()}>
              {row.map((cell, at) => (
                <td key={columns[at]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
