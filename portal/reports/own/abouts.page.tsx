import type { ReportEntity } from '@prisma/client'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { View } from '../../answer.ts'
import { reportPageTexts } from '../text.ts'
import { ownReportTexts } from './text.ts'

/** What a new report can be about. */
export const aboutsPage: View<{ abouts: ReportEntity[] }> = ({ abouts }, reader) => {
  const say = speaker(ownReportTexts, reader)
  const label = speaker(labels, reader)
  return {
    title: say('new'),
    here: 'reports',
    body: (
      <>
        <p className="crumb">
          <a href="/reports">{speaker(reportPageTexts, reader)('all')}</a>
        </p>
        <header className="page-head">
          <h1>{say('new')}</h1>
        </header>
        <p>{say('aboutLead')}</p>
        <ul className="entries">
          {abouts.map((about) => (
            <li key={about}>
              <h2>
                <a href={`/reports/new?about=${about}`}>{label(`ReportVerb.${about}`)}</a>
              </h2>
              <p className="quiet">{label(`ReportScopeAll.${about}`)}</p>
            </li>
          ))}
        </ul>
      </>
    ),
  }
}
