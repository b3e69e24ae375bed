import type { AskedOfReader } from '../../domain/projects/list/asked.ts'
import { portalFormats } from '../../domain/reports/portal/file.ts'
import type { AskedOpenly } from '../../domain/reports/portal/open-filters.ts'
import type { OpenedReport } from '../../domain/reports/portal/page.ts'
import { speaker } from '../../words/catalogue.ts'
import type { View } from '../answer.ts'
import { formState, type Wrong } from '../forms/state.ts'
import { addressWith, Pages } from '../parts/pages.tsx'
import { Printed } from '../parts/printed.tsx'
import { AskedFirst } from '../projects/list/asked.tsx'
import type { ChartPictures } from './above/chart.tsx'
import { ReportBody } from './above/report-body.tsx'
import { Answer } from './answer.tsx'
import { OpenFilters } from './open-filters.tsx'
import { OwnWays } from './own/ways.tsx'
import { reportPageTexts } from './text.ts'

/** A page of a report: what its reader must know to read it, and its rows. */
export const reportPage =
  (
    asked: AskedOpenly,
    pictures: ChartPictures | null,
    { first, wrong }: { first: AskedOfReader | null; wrong?: Wrong },
  ): View<OpenedReport> =>
  (data, reader) => {
    const { report, rows, page, pages } = data
    const say = speaker(reportPageTexts, reader)
    const names = new Map(
      data.open.flatMap(({ key, label }): [string, string][] => [
        [key, label],
        [`${key}.value`, say('valueOf', { column: label })],
      ]),
    )
    const form = formState(wrong, reader, Object.fromEntries([...names.keys()].map((id) => [id, id])))
    const query = wrong ? {} : asked
    return {
      title: report.name,
      here: 'reports',
      problems: form.summary?.map((one) =>
        one.id ? { ...one, words: `${names.get(one.id)}: ${form.problem(one.id)}` } : one,
      ),
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
                  <a
                    key={format}
                    className="button second"
                    href={addressWith(`/reports/${report.id}/files/${format}`, query)}
                    download
                  >
                    {say(format)}
                  </a>
                ))}
              </p>
            )}
            <Answer lines={data.answer} />
          </header>
          <AskedFirst asked={first} reader={reader} />
          <ReportBody
            {...{ data, pictures, reader }}
            filters={data.open.length > 0 && <OpenFilters {...data} asked={asked} form={form} reader={reader} />}
          >
            <Pages page={page} pages={pages} query={query} reader={reader} />
          </ReportBody>
          <OwnWays {...data} reader={reader} />
        </>
      ),
    }
  }
