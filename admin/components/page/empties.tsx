import { useTranslation } from 'adminjs'
import type { PageView } from '../../page/view.ts'
import { Offered } from './offered.tsx'

/** The sections in which nothing stands, together: what would stand there, and how it gets there. */
export function Empties({ sections }: { sections: PageView['sections'] }) {
  const { translateLabel } = useTranslation()
  if (sections.length === 0) return null
  return (
    <section className="card" aria-labelledby="empties">
      <h2 id="empties">{translateLabel('nothingYet')}</h2>
      <ul className="empties">
        {sections.map(({ name, title, verbs }) => (
          <li key={name}>
            <span>{title}</span>
            <Offered verbs={verbs} title={title} />
          </li>
        ))}
      </ul>
    </section>
  )
}
