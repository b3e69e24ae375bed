/** What is asked for: by links and choices of forms, words in text fields, addresses filled with ids, the API alike, and mails. */
export const askedFor = ['links', 'searches', 'ids', 'api', 'apiIds', 'mails'] as const
export type AskedFor = (typeof askedFor)[number]

/** How many were asked, and how many of these were answered with what was asked for (2xx). */
type Count = { asked: number; found: number }
export type Counts = Record<AskedFor, Count>

/** The sum of what several asked. */
export const sumOf = (all: Counts[]): Counts =>
  Object.fromEntries(
    askedFor.map((what) => {
      const sum = (of: keyof Count) => all.reduce((total, counts) => total + counts[what][of], 0)
      return [what, { asked: sum('asked'), found: sum('found') }]
    }),
  ) as Counts

/** Counts, one kind a line. */
export const countsTold = (counts: Counts): string =>
  askedFor.map((what) => `${what}: ${counts[what].asked} asked, ${counts[what].found} found`).join('\n')
