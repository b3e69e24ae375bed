import { portalFormats } from '../../domain/reports/portal/file.ts'
import type { ReportPage } from '../../domain/reports/portal/page.ts'
import { speaker } from '../../words/catalogue.ts'
import type { View } from '../answer.ts'
import { Pages } from '../parts/pages.tsx'
import { Printed } from '../parts/printed.tsx'
import { Rows } from './rows.tsx'
import { reportPageTexts } from './text.ts'
import { Told } from './told.tsx'

/** A page of a report: what its reader must know to read it, and its rows. */
export const reportPage: View<ReportPage> = (data, reader) => {
  const { report, head, rows, page, pages } = data
  const say = speaker(reportPageTexts, reader)
  return {
    title: report.name,
    here: 'reports',
    body: (
      <>
        <p className="crumb">
          <a href="/reports">{say('all')}</a>
        </p>
        <header className="page-head">
          <h1>{report.name}</h1>
          <Printed what={report.name} reader={reader} />
          {rows.length > 0 && (
            <p className="ways-on">
              {portalFormats.map((format) => (
                <a key={format} className="button second" href={`/reports/${report.id}/files/${format}`} download>
                  {say(format)}
                </a>
              ))}
            </p>
          )}
        </header>
        {rows.length > 0 ? <Rows {...data} reader={reader} /> : <p className="empty">{say('nothing')}</p>}
        <Pages page={page} pages={pages} reader={reader} />
        <Told head={head} />
      </>
    ),
  }
}
