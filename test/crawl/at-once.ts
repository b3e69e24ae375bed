/** How many answers are waited for at once: enough that neither whoever asks nor the portal waits for the other. */
const most = 8

/** Does the work for each of a list, several at once; what the work adds to the list is done as well. Throws what the first of them throws. */
export async function forEach<Item>(list: Item[], work: (item: Item, at: number) => Promise<void>): Promise<void> {
  const underWay = new Set<Promise<void>>()
  for (let next = 0; next < list.length || underWay.size > 0; ) {
    if (next < list.length && underWay.size < most) {
      const begun = work(list[next] as Item, next++).finally(() => underWay.delete(begun))
      underWay.add(begun)
    } else await Promise.race(underWay)
  }
}
