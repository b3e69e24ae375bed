import { pngOf } from '../../charts/picture/png.ts'
import type { Edition } from '../../edition.ts'
import { edge, type TableLayout } from './layout.ts'
import { putDown, write } from './pen.ts'
import type { TaggedPart } from './tags.ts'

/** A unit of a picture, in points: ninety-six of them are an inch. */
const unit = 0.75

/** Draws the chart of an edition below `top`, as a part of the whole that is said in words. Returns where it ends. */
export async function writeChart(
  document: PDFKit.PDFDocument,
  { chart, say, formats }: Edition,
  { page }: TableLayout,
  { top, whole }: { top: number; whole: TaggedPart },
): Promise<number> {
  if (!chart) return top
  const { png, width, height } = await pngOf(chart, { say, formats })
  const room = { width: page.width - 2 * edge.side, height: page.height - edge.bottom - top - 60 }
  const scale = Math.min(unit, room.width / width, Math.max(0.2, room.height / height))
  const title = whole.part('P')
  title.draw(() => write(document, chart.title, { left: edge.side, top, size: 10, face: 'bold' }))
  title.end()
  const figure = whole.part('Figure', { alt: chart.told })
  figure.draw(() => {
    putDown(document)
    document.image(png, edge.side, top + 18, { width: width * scale, height: height * scale })
  })
  figure.end()
  return top + 18 + height * scale + 18
}
