import type { SpanRow } from './chart.sql.ts'
import type { ChartFigures, ChartHeadings, ChartSpan, ChartWords } from './figures.ts'

/** The figures of a timeline. A row that begins after it ends is told by its end alone. */
export function spansOf(rows: SpanRow[], { chart, by, what }: ChartHeadings, words: ChartWords): ChartFigures {
  const { say } = words
  const spans = rows.map(({ name, begins, ends }) => ({
    label: name || say('chart-none'),
    begins: begins !== null && begins < ends ? begins : ends,
    ends,
  }))
  const title = say('chart-over-time', { what })
  const total = rows[0]?.total ?? 0
  const list = spans.map((span) => `${span.label} ${daysOf(span, words)}`).join(', ')
  return {
    ...{ kind: chart.kind, title, told: say('chart-told', { title, list }) },
    note: total > spans.length ? say('chart-spans', { shown: spans.length, total }) : null,
    ...{ by, split: null, unit: { key: 'count', kind: 'number', label: what } },
    ...{ categories: [], parts: [], amounts: [], spans },
  }
}

/** The days of a bar in words. */
export function daysOf({ begins, ends }: ChartSpan, { say, formats }: ChartWords): string {
  if (begins === ends) return formats.day(ends)
  return say('chart-span', { begins: formats.day(begins), ends: formats.day(ends) })
}
