const moment = 60_000
const most = 8
const kept = new Map<string, Promise<unknown>>()

/**
 * What is made once for all who see exactly the same, as long as they ask within a minute: colleagues of one organisation get
 * their report one after the other. `key` must say everything the answer depends on.
 */
export function shared<T>(key: string, make: () => Promise<T>): Promise<T> {
  const known = kept.get(key)
  if (known) return known as Promise<T>
  const made = make()
  const forget = () => void (kept.get(key) === made && kept.delete(key))
  kept.set(key, made)
  for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest)
  setTimeout(forget, moment).unref()
  made.catch(forget)
  return made
}
