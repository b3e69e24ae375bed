import { useTranslation } from 'adminjs'
import { Link } from 'react-router-dom'
import type { PageView, SectionView, ToldView } from '../../page/view.ts'
import { Offered } from './offered.tsx'
import { BriefRows, FoldedRows, TableRows } from './rows.tsx'
import { Told } from './told.tsx'

/** A section of a page: what it is and how many there are, what can be done there, the first of them, and the way to all. */
export function Section({ section }: { section: PageView['sections'][number] }) {
  const id = `section-${section.name}`
  return (
    <section className="card" aria-labelledby={id}>
      <header>
        <h2 id={id}>
          {section.title} <Total section={section} />
        </h2>
        <Offered verbs={section.verbs} title={section.title} />
      </header>
      {section.kind === 'told' ? <Told section={section} /> : <Rows section={section} />}
      {section.kind === 'rows' && <All section={section} />}
    </section>
  )
}

function Total({ section }: { section: SectionView | ToldView }) {
  const isMore = section.kind === 'rows' && section.isMore
  return (
    <span>
      {section.total}
      {isMore && '+'}
    </span>
  )
}

function Rows({ section }: { section: SectionView }) {
  if (section.unfolds) return <FoldedRows section={section} />
  return section.side ? <BriefRows section={section} /> : <TableRows section={section} />
}

/** The way to the whole list, where it is longer. */
function All({ section: { total, isMore, records, all, title } }: { section: SectionView }) {
  const { translateLabel } = useTranslation()
  if (total <= records.length) return null
  return (
    <p className="all">
      <Link to={all} aria-label={`${translateLabel(isMore ? 'allMore' : 'allOf', undefined, { total })}: ${title}`}>
        {translateLabel(isMore ? 'allMore' : 'allOf', undefined, { total })}
      </Link>
    </p>
  )
}
