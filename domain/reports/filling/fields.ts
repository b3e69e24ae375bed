/** The field of a form that a part of a definition, or of its chart, is filled in with: `chart.by` is `chartBy`. */
export function fieldOfChart(path: string): string {
  return path
    .replace(/^chart\.(\w)(\w*)$/, (_, first, rest) => `chart${first.toUpperCase()}${rest}`)
    .replace(/^open\.\d+$/, 'open')
}
