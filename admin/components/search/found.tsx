import type { FoundKind, FoundThing } from '../../search/view.ts'
import { markedIn } from './marks.ts'

/** What was found, as it is told: what is sought in it is marked, and what tells it apart stands beside. */
export function FoundText({ row: { title, about }, query }: { row: FoundThing; query: string }) {
  return (
    <>
      <b>
        <Marked text={title} query={query} />
      </b>
      {about.length > 0 && (
        <small>
          <Marked text={about.join(' · ')} query={query} />
        </small>
      )}
    </>
  )
}

function Marked({ text, query }: { text: string; query: string }) {
  return markedIn(text, query).map(({ from, text, isSought }) => (isSought ? <mark key={from}>{text}</mark> : text))
}

/** What leads to all that was found of a kind; undefined where all of it is shown. */
export function allOf({ all, total, isMore, title, rows }: FoundKind) {
  if (!all || (!isMore && rows.length >= total)) return undefined
  return {
    href: all,
    label: isMore ? 'allMoreIn' : 'allIn',
    values: { total, kind: title, interpolation: { escapeValue: false } },
  }
}
