import { type RecordJSON, type ResourceJSON, useTranslation } from 'adminjs'
import { Link } from 'react-router-dom'
import type { LinkedText, PageView } from '../../page/view.ts'
import { Cell, isHidden } from '../list/cell.tsx'

type Props = { resource: ResourceJSON; record: RecordJSON; page: PageView }

/** The head of a page: what the row is, and how much about it waits or is late, each number with the way to its list. */
export function Head({ resource, record, page: { head, facts, figures } }: Props) {
  const { translateLabel, translateProperty } = useTranslation()
  const properties = head
    .flatMap((name) => resource.showProperties.filter((one) => one.name === name))
    .filter((property) => isHidden({ property, record }) || ![null, ''].includes(record.params[property.name]))
  if (facts.length + figures.length + properties.length === 0) return null
  return (
    <section className="card work-head" aria-label={translateLabel('figures')}>
      {facts.length + properties.length > 0 && (
        <dl>
          {properties.map((property) => (
            <div key={property.name}>
              <dt>{translateProperty(property.label, resource.id)}</dt>
              <dd>
                <Cell property={property} record={record} />
              </dd>
            </div>
          ))}
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

function Linked({ text, href, isFile }: LinkedText) {
  if (!href) return text
  return isFile ? (
    <a href={href} download>
      {text}
    </a>
  ) : (
    <Link to={href}>{text}</Link>
  )
}
