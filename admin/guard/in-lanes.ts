/** How many questions of one page are asked at once: a page asks many, and others need connections as well. */
const lanes = 3

/** Does something with each of some things, a few at a time, and returns what came of it in their order. */
export async function inLanes<Thing, Done>(things: Thing[], work: (thing: Thing) => Promise<Done>): Promise<Done[]> {
  const done: Done[] = []
  const left = [...things.entries()]
  const go = async () => {
    for (let next = left.shift(); next; next = left.shift()) done[next[0]] = await work(next[1])
  }
  await Promise.all(Array.from({ length: lanes }, go))
  return done
}
