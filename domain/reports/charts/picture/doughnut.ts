import { toldAmount } from '../table.ts'
import { type Drawing, type Drawn, isNarrow, letters } from './options.ts'
import { markOf, roleOfValue } from './roles.ts'

/** A ring: each piece with its name and amount beside it, and all together in the middle. */
export function drawDoughnut(drawing: Drawing): Drawn {
  const { figures, words } = drawing
  const amounts = figures.amounts[0] ?? []
  const sum = amounts.reduce((all, one) => all + one, 0)
  const told = (amount: number) => toldAmount(amount, figures, words)
  const data = figures.categories.map((category, at) => ({
    name: `${category.label}: ${told(amounts[at] ?? 0)}`,
    value: amounts[at] ?? 0,
    itemStyle: { color: markOf(roleOfValue(figures.by.key, category, at)) },
  }))
  const height = isNarrow(drawing) ? 220 : 230
  // Letters of a phone may be wider than those that are reckoned with: they are left room.
  const reach = isNarrow(drawing) ? 5 : 10
  return {
    height,
    option: {
      title: {
        text: told(sum),
        left: 'center',
        top: 'middle',
        textStyle: { ...letters('ink', 24), fontWeight: 'bold' },
      },
      series: [
        {
          type: 'pie',
          radius: isNarrow(drawing) ? ['28%', '46%'] : ['46%', '74%'],
          minAngle: 4,
          startAngle: 90,
          itemStyle: { borderColor: markOf('surface'), borderWidth: 2 },
          label: {
            ...letters('ink'),
            formatter: '{b}',
            ...(isNarrow(drawing) && { width: 92, overflow: 'break', lineHeight: 16, bleedMargin: 0 }),
          },
          labelLine: { lineStyle: { color: markOf('quiet') }, length: reach, length2: reach },
          data: data.filter(({ value }) => value > 0),
        },
      ],
    },
  }
}
