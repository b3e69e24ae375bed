import type { AskedOfReader } from '../../domain/projects/list/asked.ts'
import type { ReportPage } from '../../domain/reports/portal/page.ts'
import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import type { View } from '../answer.ts'
import { AskedFirst } from '../projects/list/asked.tsx'
import type { Reader } from '../reader.ts'
import { Chart, type ChartPictures } from './above/chart.tsx'
import { Answer } from './answer.tsx'
import { Rows } from './rows.tsx'
import { reportPageTexts } from './text.ts'

/** Several reports on one page, each with its picture (null: it has none): of each what comes first, and the way to all of it. */
export const dashboardPage =
  (pictures: (ChartPictures | null)[], asked: AskedOfReader | null): View<{ reports: ReportPage[] }> =>
  ({ reports }, reader) => {
    const title = speaker(labels, reader)('Navigation.dashboard')
    return {
      title,
      here: 'dashboard',
      body: (
        <>
          <header className="page-head">
            <h1>{title}</h1>
          </header>
          <AskedFirst asked={asked} reader={reader} />
          <div className="dashboard">
            {reports.map((page, at) => (
              <Beginning key={page.report.id} page={page} pictures={pictures[at] ?? null} reader={reader} />
            ))}
          </div>
        </>
      ),
    }
  }

type Props = { page: ReportPage; pictures: ChartPictures | null; reader: Reader }

function Beginning({ page, pictures, reader }: Props) {
  const { report, answer, chart, rows, total } = page
  const say = speaker(reportPageTexts, reader)
  const href = `/reports/${report.id}`
  return (
    <section aria-labelledby={`report-${report.id}`}>
      <h2 id={`report-${report.id}`}>
        <a href={href}>{report.name}</a>
      </h2>
      <Answer lines={answer} />
      {chart && pictures && <Chart figures={chart} pictures={pictures} reader={reader} />}
      {rows.length > 0 ? <Rows {...page} reader={reader} /> : <p className="empty">{say('nothing')}</p>}
      {total > rows.length && (
        <p>
          <a href={href}>
            {say('wholeReport', { what: speaker(labels, reader)(`ReportCount.${report.entity}`, { count: total }) })}
          </a>
        </p>
      )}
    </section>
  )
}
