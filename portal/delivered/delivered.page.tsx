import type { DeliveredReport } from '../../domain/reports/delivered/page.ts'
import { speaker } from '../../words/catalogue.ts'
import { onDay } from '../../words/dates.ts'
import { Printed } from '../parts/printed.tsx'
import type { Page, Reader } from '../reader.ts'
import { Chart, type ChartPictures } from '../reports/above/chart.tsx'
import { HeadText } from '../reports/above/head-text.tsx'
import { Answer } from '../reports/answer.tsx'
import { Rows } from '../reports/rows.tsx'
import { Told } from '../reports/told.tsx'
import { deliveredTexts } from './text.ts'

/** A report as its mail shows it, with its files: for whoever holds the link, signed in or not, so that it leads nowhere else. */
export function deliveredPage(address: string, pictures: ChartPictures | null) {
  return (report: DeliveredReport, reader: Reader): Page => {
    const { name, entity, count, head, columns, files } = report
    const say = speaker(deliveredTexts, reader)
    // Its rows are late by the clocks of the schedule, wherever it is read.
    const there = { ...reader, formats: onDay(reader.formats, report.today) }
    const rows = report.rows.map((row, at) => ({ id: String(at), to: null, ...row }))
    return {
      title: name,
      apart: true,
      body: (
        <>
          <header className="page-head">
            <h1>{name}</h1>
            <Printed what={name} reader={reader} />
            {count > 0 && files.length > 0 && (
              <nav className="ways-on" aria-label={say('files')}>
                {files.map((format) => (
                  <a key={format} className="button second" href={`${address}/files/${format}`} download>
                    {say(format)}
                  </a>
                ))}
              </nav>
            )}
            <Answer lines={report.answer} />
          </header>
          <HeadText text={report.text} />
          {report.chart && pictures && <Chart figures={report.chart} pictures={pictures} reader={reader} />}
          {count === 0 && <p className="empty">{say('nothing')}</p>}
          {count > 0 && (
            <Rows
              {...{ report: { id: '', name, entity }, columns, rows, counts: report.counts, total: count }}
              reader={there}
            />
          )}
          {rows.length < count && files.length > 0 && (
            <p className="quiet">{say('first', { shown: rows.length, count })}</p>
          )}
          <p className="quiet">
            {say(report.sensitive ? 'until-by-code' : 'until', { until: reader.formats.momentInZone(report.until) })}
          </p>
          <Told head={head} />
        </>
      ),
    }
  }
}
