import type { EChartsCoreOption } from 'echarts/core'
import type { ChartFigures, ChartWords } from '../figures.ts'
import { type ChartRole, markOf } from './roles.ts'

/** What is drawn: the figures, how amounts are said, and how many units of a page it is wide. */
export type Drawing = { figures: ChartFigures; words: ChartWords; width: number }

/** How the library is told to draw something, and how high that is. */
export type Drawn = { option: EChartsCoreOption; height: number }

/** Letters of a chart. */
export const letters = (role: ChartRole, fontSize = 13) => ({ color: markOf(role), fontSize, textBorderWidth: 0 })

/** A page as narrow as a phone. */
export const isNarrow = ({ width }: Drawing) => width < 480

/** The edge of a shape, which keeps it apart from the next. */
export const apart = { borderColor: markOf('surface'), borderWidth: 1.5 }

/** The names of categories at the left of a chart, cut where they are too long. */
export const namesAt = (drawing: Drawing) => ({
  type: 'category',
  inverse: true,
  axisLine: { show: false },
  axisTick: { show: false },
  axisLabel: { ...letters('ink'), width: isNarrow(drawing) ? 124 : 190, overflow: 'truncate', interval: 0 },
})

/** Months below a chart: as many as there is room for. */
export const monthsBelow = (labels: string[]) => ({
  type: 'category',
  data: labels,
  axisLine: { lineStyle: { color: markOf('quiet') } },
  axisTick: { show: false },
  axisLabel: { ...letters('quiet', 12), hideOverlap: true },
})

/** Amounts beside a chart. */
export const amountsBeside = {
  type: 'value',
  minInterval: 1,
  axisLabel: letters('quiet', 12),
  splitLine: { lineStyle: { color: markOf('line') } },
}
