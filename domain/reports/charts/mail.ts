import type { Edition } from '../edition.ts'
import type { ReportFile } from '../runs/files/files.ts'

/** The chart of a mail: its title, all of it in words, and the size in which its picture is shown on a card of that colour, which is attached as `cid`. */
export type MailChart = { title: string; told: string; cid: string; width: number; height: number; card: string }

const cid = 'chart@report'
/** The card that a picture stands on, light or dark as the mail around it is: not as bright as paper. */
const card = '#f5f6f8'
/** In CSS pixels: so that its words can still be read where a phone makes it smaller. */
const width = 440

/** The chart of an edition as a picture that stands in the mail; null where it has none. */
export async function mailChartOf(edition: Edition): Promise<{ chart: MailChart; file: ReportFile } | null> {
  const { chart, say, formats } = edition
  if (!chart) return null
  const { pngOf } = await import('./picture/png.ts')
  const { png, height } = await pngOf(chart, { say, formats }, { width, surface: card })
  const { title, told } = chart
  return {
    chart: { title, told, cid, width, height, card },
    file: { filename: 'chart.png', contentType: 'image/png', content: png, cid },
  }
}
