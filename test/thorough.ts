/** Whether this is `npm run soak`, which leaves nothing out, or `npm test`, which looks at a share. */
export const thorough = process.env.THOROUGH === '1'

/** A test that only `npm run soak` runs: something near by looks at the like of it in `npm test`. */
export const inSoak = (name: string, work: () => Promise<void>, patience?: number): void => {
  if (thorough) test(name, work, patience)
}

/** Up to `most` of a list, evenly spread over it; all of it in `npm run soak`. */
export function someOf<Item>(all: readonly Item[], most: number): Item[] {
  if (thorough || all.length <= most) return [...all]
  return Array.from({ length: most }, (_, n) => all[Math.floor((n * all.length) / most)] as Item)
}

/** A list in parts of up to `size`, dealt out in turn so that neighbours come into different parts; one by one in `npm run soak`. */
export function dealt<Item>(all: readonly Item[], size: number): Item[][] {
  const count = thorough ? all.length : Math.ceil(all.length / size)
  return Array.from({ length: count }, (_, part) => all.filter((_, n) => n % count === part))
}
