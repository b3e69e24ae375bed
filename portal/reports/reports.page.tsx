import type { ListedReports } from '../../domain/reports/portal/find.ts'
import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import type { View } from '../answer.ts'
import { ownReportTexts } from './own/text.ts'
import { reportPageTexts } from './text.ts'

/** The reports that their reader may open. */
export const reportsPage: View<ListedReports> = ({ reports, mayMake }, reader) => {
  const say = speaker(reportPageTexts, reader)
  const own = speaker(ownReportTexts, reader)
  const label = speaker(labels, reader)
  const organisation = reader.actor?.organisation.name ?? ''
  return {
    title: say('title'),
    here: 'reports',
    body: (
      <>
        <header className="page-head">
          <h1>{say('title')}</h1>
          {mayMake && (
            <p className="ways-on">
              <a className="button" href="/reports/new">
                {own('new')}
              </a>
            </p>
          )}
        </header>
        {reports.length === 0 && <p className="empty">{say('none')}</p>}
        <ul className="entries">
          {reports.map(({ id, name, entity, foundBy }) => (
            <li key={id}>
              <h2>
                <a href={`/reports/${id}`}>{name}</a>
              </h2>
              <p className="quiet">
                {label(`ReportScopeAll.${entity}`)}
                {foundBy && ` · ${own(foundBy === 'me' ? 'markMe' : 'markColleagues', { organisation })}`}
              </p>
            </li>
          ))}
        </ul>
      </>
    ),
  }
}
