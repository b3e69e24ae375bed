/** Keeps the columns of the table in which an element stands as wide as they are, whatever comes into its cells; what is returned lets them go. On a
 *  phone, where rows are cards, there are none. */
export function holdWidths(inside: Element | null): () => void {
  const table = inside?.closest('table')
  const heads = [...(table?.tHead?.rows[0]?.cells ?? [])]
  const widths = heads.map((head) => head.getBoundingClientRect().width)
  if (!table || widths.every((width) => width < 2)) return () => undefined
  for (const [at, head] of heads.entries())
    Object.assign(head.style, { boxSizing: 'border-box', width: `${widths[at]}px` })
  table.style.tableLayout = 'fixed'
  return () => {
    table.style.tableLayout = ''
    for (const head of heads) Object.assign(head.style, { boxSizing: '', width: '' })
  }
}
