import type { Overview } from '../../domain/projects/overview.ts'
import type { StatusReportRow } from '../../domain/projects/sections/status-report.ts'
import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import { Health } from '../parts/health.tsx'
import type { Reader } from '../reader.ts'
import { overviewTexts } from './overview.text.ts'

/** The latest status report. */
export function Report({ overview: { statusReport }, reader }: { overview: Overview; reader: Reader }) {
  const say = speaker(overviewTexts, reader)
  const label = speaker(labels, reader)
  return (
    <section aria-labelledby="report">
      <h2 id="report">{say('report')}</h2>
      {statusReport ? (
        <>
          <p className="quiet">
            <Health health={statusReport.health} reader={reader} /> {told(statusReport, reader)}
          </p>
          <p className="told">{statusReport.summary}</p>
          {statusReport.sentiment && (
            <p className="quiet">
              {label('StatusReport.sentiment')}: {label(`Sentiment.${statusReport.sentiment}`)}
            </p>
          )}
        </>
      ) : (
        <p className="quiet">{say('noReport')}</p>
      )}
    </section>
  )
}

function told({ reportedOn, author }: StatusReportRow, reader: Reader): string | undefined {
  if (!reportedOn) return undefined
  const say = speaker(overviewTexts, reader)
  const day = reader.formats.near(reportedOn)
  return author ? say('reportedBy', { day, name: author }) : say('reported', { day })
}
