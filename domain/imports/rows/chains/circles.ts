/** That a thing (an id of any kind) comes after another. */
export type Order = { later: string; earlier: string }

/** The things that come, by some of these, after themselves, or between others that do. */
export function inCircles(orders: Order[]): Set<string> {
  const turned = orders.map(({ later, earlier }) => ({ later: earlier, earlier: later }))
  const after = leftOver(orders)
  const before = leftOver(turned)
  return new Set([...after].filter((one) => before.has(one)))
}

/** What is left when whatever nothing comes before is taken away, then what only that came before, and so on. */
function leftOver(orders: Order[]): Set<string> {
  const next = new Map<string, string[]>()
  const waitsFor = new Map<string, number>()
  for (const { later, earlier } of orders) {
    next.set(earlier, next.get(earlier) ?? [])
    next.get(earlier)?.push(later)
    waitsFor.set(later, (waitsFor.get(later) ?? 0) + 1)
  }
  const free = [...next.keys()].filter((one) => !waitsFor.has(one))
  for (const one of free)
    for (const later of next.get(one) ?? []) {
      const left = (waitsFor.get(later) ?? 0) - 1
      if (left > 0) waitsFor.set(later, left)
      else if (waitsFor.delete(later)) free.push(later)
    }
  return new Set(waitsFor.keys())
}
