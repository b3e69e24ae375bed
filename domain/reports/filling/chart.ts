/** A chart as it is filled in; what is not there at all says nothing of the chart. */
export type FilledChart = Partial<Record<(typeof chartFields)[number], string | null | undefined>>

/** The fields in which a chart is filled in, in their order. */
export const chartFields = ['chartKind', 'chartBy', 'chartSplit', 'chartMeasure', 'chartBegins', 'chartEnds'] as const

/** The chart that is filled in: undefined where nothing is said of it, null for none. Whether it is one is checked where it is kept. */
export function chartFrom(filled: FilledChart) {
  const { chartKind, chartBy, chartSplit, chartMeasure, chartBegins, chartEnds } = filled
  if (chartKind === undefined) return undefined
  if (!chartKind) return null
  return {
    kind: chartKind,
    by: chartBy ?? '',
    split: chartSplit || null,
    measure: chartMeasure || null,
    begins: chartBegins || null,
    ends: chartEnds || null,
  }
}
