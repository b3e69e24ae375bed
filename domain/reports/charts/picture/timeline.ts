import { daysOf } from '../spans.ts'
import { type Drawing, type Drawn, isNarrow, letters, namesAt } from './options.ts'
import { markOf } from './roles.ts'

const dayLength = 24 * 60 * 60 * 1000
type Api = { value(at: number): number; coord(place: [number, number]): [number, number] }

/** Bars from a day to a day, one below the other, a single day as a diamond; each says its days. */
export function drawTimeline(drawing: Drawing): Drawn {
  const { figures, words, width } = drawing
  const { spans } = figures
  const first = Math.min(...spans.map(({ begins }) => Date.parse(begins)))
  const last = Math.max(...spans.map(({ ends }) => Date.parse(ends)))
  const edge = Math.max(dayLength, (last - first) * 0.03)
  return {
    height: spans.length * 30 + 40,
    option: {
      useUTC: true,
      grid: { left: 4, right: isNarrow(drawing) ? 16 : 24, top: 4, bottom: 4, containLabel: true },
      yAxis: { ...namesAt(drawing), data: spans.map(({ label }) => label) },
      xAxis: {
        type: 'time',
        min: first - edge,
        max: last + edge,
        splitNumber: isNarrow(drawing) ? 1 : 3,
        axisLine: { show: false },
        axisTick: { show: false },
        splitLine: { show: true, lineStyle: { color: markOf('line') } },
        axisLabel: {
          ...letters('quiet', 12),
          hideOverlap: true,
          showMinLabel: false,
          showMaxLabel: false,
          formatter: (at: number) => words.formats.day(new Date(at).toISOString().slice(0, 10)),
        },
      },
      series: [
        {
          type: 'custom',
          clip: false,
          data: spans.map(({ begins, ends }, at) => [at, Date.parse(begins), Date.parse(ends)]),
          renderItem: ({ coordSys }: { coordSys: { x: number } }, api: Api) => {
            const at = api.value(0)
            const [from, middle] = api.coord([api.value(1), at])
            const [to] = api.coord([api.value(2), at])
            const span = spans[at]
            const text = span ? daysOf(span, words) : ''
            return {
              type: 'group',
              children: [
                shapeOf(from, to, middle),
                ...saidBeside(text, { from, to, middle, left: coordSys.x, right: width }),
              ],
            }
          },
        },
      ],
    },
  }
}

function shapeOf(from: number, to: number, middle: number) {
  const style = { fill: markOf('one') }
  if (from === to)
    return {
      type: 'polygon',
      style,
      shape: {
        points: [
          [from, middle - 8],
          [from + 8, middle],
          [from, middle + 8],
          [from - 8, middle],
        ],
      },
    }
  return { type: 'rect', style, shape: { x: from, y: middle - 7, width: Math.max(3, to - from), height: 14, r: 3 } }
}

type Room = { from: number; to: number; middle: number; left: number; right: number }

/** The days of a bar: behind it where there is room, else before or in it; on a narrow page in no place, if there is none. */
function saidBeside(text: string, { from, to, middle, left, right }: Room): object[] {
  const need = 14 + text.length * 6.8
  const at = (x: number, align: string, colour = markOf('ink')) => ({
    type: 'text',
    style: { text, x, y: middle, align, fill: colour, fontSize: 12, lineWidth: 0, verticalAlign: 'middle' },
  })
  if (to + need < right) return [at(to + 12, 'left')]
  if (from - need > left) return [at(from - 12, 'right')]
  return to - from > need ? [at((from + to) / 2, 'center', markOf('surface'))] : []
}
