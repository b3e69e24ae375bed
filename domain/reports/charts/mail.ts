import type { Edition } from '../edition.ts'
import type { ReportFile } from '../runs/files/files.ts'

/** The chart of a mail: its title, all of it in words, and the size in which its picture is shown, which is attached as `cid`. */
export type MailChart = { title: string; told: string; cid: string; width: number; height: number }

const cid = 'chart@report'

/** The chart of an edition as a picture that stands in the mail; null where it has none. */
export async function mailChartOf(edition: Edition): Promise<{ chart: MailChart; file: ReportFile } | null> {
  const { chart, say, formats } = edition
  if (!chart) return null
  const { pngOf } = await import('./picture/png.ts')
  const { png, width, height } = await pngOf(chart, { say, formats })
  const { title, told } = chart
  return {
    chart: { title, told, cid, width, height },
    file: { filename: 'chart.png', contentType: 'image/png', content: png, cid },
  }
}
