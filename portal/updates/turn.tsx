import { addressWith } from '../parts/pages.tsx'
import type { Reader } from '../reader.ts'

type Props = { page: number; next: number | null; words: { label: string; back: string; on: string }; reader: Reader }

/** The way through what has no last page worth counting: back, and on as long as there is more. */
export function Turn({ page, next, words, reader: { path } }: Props) {
  if (page === 1 && !next) return null
  return (
    <nav className="pages" aria-label={words.label}>
      {page > 1 && (
        <a href={addressWith(path, { page: page - 1 })} rel="prev">
          {words.back}
        </a>
      )}
      {next && (
        <a href={addressWith(path, { page: next })} rel="next">
          {words.on}
        </a>
      )}
    </nav>
  )
}
