import type { ListedReport } from '../../domain/reports/portal/find.ts'
import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import type { View } from '../answer.ts'
import { reportPageTexts } from './text.ts'

/** The reports that their reader may open. */
export const reportsPage: View<{ reports: ListedReport[] }> = ({ reports }, reader) => {
  const say = speaker(reportPageTexts, reader)
  const label = speaker(labels, reader)
  return {
    title: say('title'),
    here: 'reports',
    body: (
      <>
        <header className="page-head">
          <h1>{say('title')}</h1>
        </header>
        {reports.length === 0 && <p className="empty">{say('none')}</p>}
        <ul className="entries">
          {reports.map(({ id, name, entity }) => (
            <li key={id}>
              <h2>
                <a href={`/reports/${id}`}>{name}</a>
              </h2>
              <p className="quiet">{label(`ReportScopeAll.${entity}`)}</p>
            </li>
          ))}
        </ul>
      </>
    ),
  }
}
