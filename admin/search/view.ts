/** A row that was found: what it is called, and what tells it apart from others of that name. */
export type FoundThing = { subject: string; id: string; title: string; href: string; about: string[] }

/** The first rows of one kind that were found, how many there are (`isMore`: more than that), and the list of all of them; of what was opened lately none is more. */
export type FoundKind = {
  subject: string
  title: string
  total: number
  isMore: boolean
  all: string | null
  rows: FoundThing[]
}

/** What a search answers; `query` is what was sought, empty for what was opened lately. */
export type SearchView = { query: string; kinds: FoundKind[] }
