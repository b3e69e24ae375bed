/** That a thing (an id of any kind) comes after another. */
export type Order = { later: string; earlier: string }

/** The things that come, by some of these, after themselves, or between others that do. */
export function inCircles(orders: Order[]): Set<string> {
  let left = orders
  for (;;) {
    const [after, before] = [new Set(left.map(({ later }) => later)), new Set(left.map(({ earlier }) => earlier))]
    // What nothing comes before, or after, is in no circle; and so on with what is left.
    const further = left.filter(({ later, earlier }) => before.has(later) && after.has(earlier))
    if (further.length === left.length) return new Set(left.flatMap(({ later, earlier }) => [later, earlier]))
    left = further
  }
}
