import type { LineProblem, Planned } from '../../kinds/planned.ts'
import type { Link } from './chains.ts'

/** A line that comes after one that is refused is refused as well, and so on: each is looked at once, however long the chain is. */
export function refuseWhatFollows(links: Link[], problems: Map<Planned, LineProblem>): void {
  const following = new Map<Planned, Link[]>()
  for (const link of links) {
    const { line } = link.earlier
    if (!line) continue
    const known = following.get(line)
    if (known) known.push(link)
    else following.set(line, [link])
  }
  const refused = [...following.keys()].filter((one) => one.effect === 'refuse' || problems.has(one))
  for (const one of refused)
    for (const { later, key } of following.get(one) ?? [])
      if (!problems.has(later)) {
        problems.set(later, { problem: 'earlier-refused', detail: { key } })
        refused.push(later)
      }
}
