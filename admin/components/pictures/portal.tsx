import type { PortalPictureView } from '../../actions/picture-view.ts'
import { ColumnHeads } from '../grids/frame.tsx'
import { ReportBody } from './report.tsx'

/** What the portal would tell. */
export function Portal({
  picture: { brand, accent, ways, begins, projects, project, sections, tasks, writes },
}: {
  picture: PortalPictureView
}) {
  return (
    <div className="sheet portal" style={{ '--accent': accent } as React.CSSProperties}>
      <header>
        <strong>{brand}</strong>
        {ways.map(({ label, isLanding }) => (
          <span key={label} data-here={isLanding}>
            {label}
          </span>
        ))}
      </header>
      {begins.map((page) => (
        <section key={page.name} className="report">
          <ReportBody page={page} />
        </section>
      ))}
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

function List({ columns, rows }: PortalPictureView['projects']) {
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
