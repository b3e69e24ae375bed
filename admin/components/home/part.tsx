import { Link } from 'react-router-dom'
import type { HomeSection } from '../../home/section.ts'
import { Rows } from './rows.tsx'

type Props = { section: HomeSection; below?: boolean }

/** A part among others: its heading, which may stand `below` one of several parts, the first of its rows, and the way to all. */
export function Part({ section: { name, whose, title, empty, total, isMore, rows, more }, below }: Props) {
  const id = `part-${whose ?? 'all'}-${name}`
  const Heading = below ? 'h3' : 'h2'
  return (
    <section aria-labelledby={id}>
      <Heading id={id}>
        {title} {total > 0 && <span>{isMore ? `${total} +` : total}</span>}
      </Heading>
      {rows.length === 0 && <p>{empty}</p>}
      <Rows rows={rows} concern={name} />
      {more && <Link to={more.href}>{more.text}</Link>}
    </section>
  )
}
