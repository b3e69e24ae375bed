import type { Heading } from '../../../domain/reports/heading.ts'
import type { ReportPage } from '../../../domain/reports/portal/page.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { Reader } from '../../reader.ts'
import type { ChartPictures } from '../above/chart.tsx'
import { ReportBody } from '../above/report-body.tsx'
import { Answer } from '../answer.tsx'
import { ownReportTexts } from './text.ts'

type Props = {
  /** What is shown; undefined where nothing was asked for yet: then a script fills it, and without one it stays away. */
  of: { page: ReportPage; pictures: ChartPictures | null } | undefined
  /** Where the form is sent to. */
  at: string
  columns: Heading[]
  chosen: string[]
  reader: Reader
}

/** The page of a report as it would be, and buttons that move its columns: each sends the form beside it. */
export function Preview({ of, at, columns, chosen, reader }: Props) {
  const say = speaker(ownReportTexts, reader)
  const texts = { 'data-old': say('previewOld'), 'data-later': say('previewLater') }
  const { page, pictures } = of ?? {}
  if (!page) return <section id="preview" className="preview-of-report" hidden {...texts} />
  const moved = columns.filter(({ key }) => chosen.indexOf(key) > 0)
  return (
    <section id="preview" className="preview-of-report" aria-labelledby="preview-title" {...texts}>
      <p className="notice">{say('previewLead')}</p>
      {moved.length > 0 && (
        <div className="moves">
          <span>{say('moves')}</span>
          {moved.map(({ key, label }) => (
            <button
              key={key}
              {...{ type: 'submit', form: 'report-form', formAction: `${at}/preview#preview` }}
              {...{ name: 'earlier', value: key, className: 'second small' }}
              aria-label={say('earlier', { column: label })}
            >
              {`← ${label}`}
            </button>
          ))}
        </div>
      )}
      <h2 id="preview-title">{page.report.name}</h2>
      <Answer lines={page.answer} />
      <ReportBody data={page} pictures={pictures ?? null} reader={reader} />
    </section>
  )
}
