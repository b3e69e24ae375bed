import type { init, setPlatformAPI } from 'echarts/core'
import type { ChartKind } from '../chart.ts'
import { drawBars } from './bars.ts'
import { drawDoughnut } from './doughnut.ts'
import { drawLines } from './line.ts'
import type { Drawing, Drawn } from './options.ts'
import { markOf } from './roles.ts'
import { drawTimeline } from './timeline.ts'
import { type DrawnNode, partsFrom, type SvgPart } from './tree.ts'

/** A drawing as parts, with its size in units of a page. */
export type ChartPicture = { width: number; height: number; parts: SvgPart[] }

type Painter = { renderToVNode(how: object): DrawnNode }
type Library = { init: typeof init; setPlatformAPI: typeof setPlatformAPI }

const drawers: Record<ChartKind, (drawing: Drawing) => Drawn> = {
  bar: drawBars,
  stackedBar: drawBars,
  line: drawLines,
  doughnut: drawDoughnut,
  timeline: drawTimeline,
}

/** Draws a chart so many units wide. What draws is loaded when the first one is asked for: who opens no chart does without it. */
export async function drawChart(drawing: Drawing): Promise<ChartPicture> {
  const { init } = await library()
  const { option, height } = drawers[drawing.figures.kind](drawing)
  const { width } = drawing
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption({ animation: false, textStyle: { color: markOf('ink') }, ...option })
    const { painter } = chart.getZr() as unknown as { painter: Painter }
    const { children = [] } = painter.renderToVNode({ animation: false, emphasis: false, willUpdate: false })
    return { width, height, parts: children.flatMap(partsFrom) }
  } finally {
    chart.dispose()
  }
}

let loaded: Promise<Library> | undefined

function library(): Promise<Library> {
  loaded ??= load()
  return loaded
}

/** The library as one file: its thousand modules take five times as long to read, and four times the memory. */
async function load(): Promise<Library> {
  const library: Library = await import('echarts/dist/echarts.esm.min.mjs')
  library.setPlatformAPI({ measureText })
  return library
}

/** As wide as the widest of the letters that pages and files are written in, so that a name is cut before its chart ends. */
function measureText(text: string, font = ''): { width: number } {
  const size = Number(/(\d+(?:\.\d+)?)px/.exec(font)?.[1] ?? 12)
  return { width: text.length * size * 0.57 }
}
