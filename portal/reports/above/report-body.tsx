import type { ReactNode } from 'react'
import type { ReportPage } from '../../../domain/reports/portal/page.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { Reader } from '../../reader.ts'
import { Rows } from '../rows.tsx'
import { reportPageTexts } from '../text.ts'
import { Told } from '../told.tsx'
import { Chart, type ChartPictures } from './chart.tsx'
import { HeadText } from './head-text.tsx'

type Props = {
  data: ReportPage
  pictures: ChartPictures | null
  reader: Reader
  /** What stands between its text and its rows, and below these. */
  filters?: ReactNode
  children?: ReactNode
}

/** What a report tells: its text, its chart, its rows, and what its reader must know of them. */
export function ReportBody({ data, pictures, reader, filters, children }: Props) {
  const { text, chart, rows, head } = data
  return (
    <>
      <HeadText text={text} />
      {filters}
      {chart && pictures && <Chart figures={chart} pictures={pictures} reader={reader} />}
      {rows.length > 0 ? (
        <Rows {...data} reader={reader} />
      ) : (
        <p className="empty">{speaker(reportPageTexts, reader)('nothing')}</p>
      )}
      {children}
      <Told head={head} />
    </>
  )
}
