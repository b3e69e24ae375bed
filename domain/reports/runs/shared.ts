const moment = 60_000
/** At most so much is kept beside what was made last: things, and what they weigh in bytes. */
const most = { things: 8, weight: 64_000_000 }
const kept = new Map<string, Promise<unknown>>()
const weights = new Map<string, number>()

/**
 * What is made once for all who see exactly the same, as long as they ask within a minute: colleagues of one organisation get
 * their report one after the other. `key` must say everything the answer depends on, `weigh` how many bytes of memory it takes.
 */
export function shared<T>(key: string, make: () => Promise<T>, weigh: (made: T) => number = () => 0): Promise<T> {
  const known = kept.get(key)
  if (known) return known as Promise<T>
  const made = make()
  const forget = () => {
    if (kept.get(key) === made) drop(key)
  }
  kept.set(key, made)
  forgetOldest()
  setTimeout(forget, moment).unref()
  made.then((one) => {
    if (kept.get(key) !== made) return
    weights.set(key, weigh(one))
    forgetOldest()
  }, forget)
  return made
}

function drop(key: string): void {
  kept.delete(key)
  weights.delete(key)
}

function forgetOldest(): void {
  for (const oldest of [...kept.keys()].slice(0, -1)) {
    const weight = [...weights.values()].reduce((sum, one) => sum + one, 0)
    if (kept.size <= most.things && weight <= most.weight) return
    drop(oldest)
  }
}
