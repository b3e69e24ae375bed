import { useTranslation } from 'adminjs'
import { Link } from 'react-router-dom'
import type { HomeRow } from '../../home/section.ts'
import type { OfferedVerb } from '../../page/view.ts'
import { useOpening } from '../in-place/opening.ts'
import { rowPath, verbPath } from '../paths.ts'
import { Later } from './later.tsx'

/** Rows that somebody should look at, each with what settles it, and with the way to put it off where that can be. */
export function Rows({ rows, concern }: { rows: HomeRow[]; concern: string }) {
  if (rows.length === 0) return null
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.id}>
          <Link to={row.href}>{row.title}</Link>
          <time>{row.when}</time>
          <span>{row.about}</span>
          <div>
            {row.verbs.map((verb) => (
              <Settling key={`${verb.resourceId}-${verb.name}`} verb={verb} title={row.title} />
            ))}
            {row.seen && <Later row={row} concern={concern} />}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** A verb that settles a row: on the page that it stands on, or on its own. */
function Settling({ verb, title }: { verb: OfferedVerb; title: string }) {
  const { translateAction, translateLabel } = useTranslation()
  const { name, resourceId, about } = verb
  const opening = useOpening(verb)
  const called = translateAction(name, resourceId)
  const label = name === 'new' ? `${called}: ${translateLabel(resourceId, resourceId)}` : called
  const path = about ? rowPath(resourceId, about.id, name) : verbPath(resourceId, name)
  return (
    <Link to={path} onClick={opening} aria-label={`${label}: ${title}`}>
      {label}
    </Link>
  )
}
