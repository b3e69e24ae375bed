import { useTranslation } from 'adminjs'
import { Link } from 'react-router-dom'
import type { LinkedText, PageView } from '../../page/view.ts'

/** The head of a page: what the row is, and how much about it waits or is late, each number with the way to its list. */
export function Head({ page: { facts, figures } }: { page: PageView }) {
  const { translateLabel } = useTranslation()
  if (facts.length === 0 && figures.length === 0) return null
  return (
    <section className="card work-head" aria-label={translateLabel('figures')}>
      {facts.length > 0 && (
        <dl>
          {facts.map(({ name, label, values }) => (
            <div key={name}>
              <dt>{label}</dt>
              <dd>
                {values.map((value, at) => (
                  <span key={value.text}>
                    {at > 0 && ', '}
                    <Linked {...value} />
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {figures.length > 0 ? (
        <ul className="figures">
          {figures.map(({ name, label, total, href, isBad }) => (
            <li key={name} data-bad={isBad}>
              <Link to={href}>
                <b>{total}</b> {label}
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">{translateLabel('nothingWaits')}</p>
      )}
    </section>
  )
}

const Linked = ({ text, href }: LinkedText) => (href ? <Link to={href}>{text}</Link> : text)
