import { toldAmount } from '../table.ts'
import { amountsBeside, type Drawing, type Drawn, isNarrow, letters, monthsBelow } from './options.ts'
import { markOf, roleOfValue } from './roles.ts'

const shapes = ['circle', 'triangle', 'rect', 'diamond', 'roundRect', 'pin']
/** So many months have room for what is said at each. */
const fewMonths = 12

/** Lines over months. A line is called what it is at its end, and has points of its own shape. */
export function drawLines(drawing: Drawing): Drawn {
  const { figures, words } = drawing
  const { parts, split, categories, amounts } = figures
  const saysAmounts = !split && categories.length <= fewMonths && !isNarrow(drawing)
  return {
    height: 260,
    option: {
      grid: { left: 8, right: split ? (isNarrow(drawing) ? 84 : 130) : 24, top: 24, bottom: 4, containLabel: true },
      xAxis: monthsBelow(categories.map(({ label }) => label)),
      yAxis: amountsBeside,
      series: parts.map((part, at) => {
        const colour = markOf(roleOfValue(split?.key ?? '', part, at))
        const room = { width: isNarrow(drawing) ? 76 : 120, overflow: 'truncate' }
        return {
          type: 'line',
          name: part.label,
          clip: false,
          symbol: shapes[at % shapes.length],
          symbolSize: 7,
          showAllSymbol: true,
          lineStyle: { color: colour, width: 2.5 },
          itemStyle: { color: colour },
          label: {
            show: saysAmounts,
            position: 'top',
            ...letters('ink', 12),
            formatter: ({ value }: { value: number }) => toldAmount(value, figures, words),
          },
          ...(split && { endLabel: { show: true, formatter: '{a}', ...letters('ink', 12), ...room } }),
          data: amounts[at],
        }
      }),
    },
  }
}
