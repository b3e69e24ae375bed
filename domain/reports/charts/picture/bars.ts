import { toldAmount } from '../table.ts'
import { amountsBeside, apart, type Drawing, type Drawn, isNarrow, letters, monthsBelow, namesAt } from './options.ts'
import { markOf, roleOfValue, shapeOfValue } from './roles.ts'

/** Bars: of names one below the other, of months one beside the other. Each says its amount. */
export function drawBars(drawing: Drawing): Drawn {
  const { figures } = drawing
  const labels = figures.categories.map(({ label }) => label)
  const isSplit = figures.split !== null
  const legend = isSplit ? { legend: legendOf(drawing) } : {}
  const top = isSplit ? (isNarrow(drawing) ? 16 + 24 * Math.ceil(figures.parts.length / 2) : 36) : 8
  if (figures.by.kind === 'day')
    return {
      height: 240 + top,
      option: {
        ...legend,
        grid: { left: 8, right: 8, top: top + 12, bottom: 4, containLabel: true },
        xAxis: monthsBelow(labels),
        yAxis: amountsBeside,
        series: seriesOf(drawing, 'top'),
      },
    }
  return {
    height: top + labels.length * 34 + 8,
    option: {
      ...legend,
      grid: { left: 4, right: isSplit ? 8 : 64, top, bottom: 4, containLabel: true },
      yAxis: { ...namesAt(drawing), data: labels },
      xAxis: { type: 'value', show: false },
      series: seriesOf(drawing, 'right'),
    },
  }
}

/** What the colours and shapes are, in the order of the parts. */
function legendOf({ figures: { parts, split } }: Drawing) {
  const data = parts.map((part) => ({ name: part.label, icon: shapeOfValue(split?.key ?? '', part) }))
  return { data, left: 0, top: 0, itemWidth: 14, itemHeight: 12, itemGap: 16, textStyle: letters('ink') }
}

function seriesOf({ figures, words }: Drawing, beyond: 'top' | 'right') {
  const { parts, split, by, categories, amounts } = figures
  const largest = Math.max(...categories.map((_, at) => amounts.reduce((sum, part) => sum + (part[at] ?? 0), 0)))
  return parts.map((part, index) => ({
    type: 'bar',
    name: part.label,
    ...(split && { stack: 'all' }),
    barMaxWidth: 22,
    itemStyle: { color: markOf(roleOfValue(split?.key ?? '', part, index)), ...(split && apart) },
    label: {
      show: true,
      ...(split ? { position: 'inside', ...letters('surface', 12) } : { position: beyond, ...letters('ink') }),
    },
    data: categories.map((category, at) => {
      const value = amounts[index]?.[at] ?? 0
      const hasRoom = !split || value / largest > 0.04
      return {
        value,
        label: { formatter: () => (value > 0 && hasRoom ? toldAmount(value, figures, words) : '') },
        ...(!split && { itemStyle: { color: markOf(roleOfValue(by.key, category, 0)) } }),
      }
    }),
  }))
}
