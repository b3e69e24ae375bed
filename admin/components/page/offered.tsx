import { useTranslation } from 'adminjs'
import { Link } from 'react-router-dom'
import type { OfferedVerb } from '../../page/view.ts'
import { useOpening } from '../in-place/opening.ts'
import { rowPath, verbPath } from '../paths.ts'

/** What can be done in a section, beside its heading; read out with what it is done in. */
export function Offered({ verbs, title }: { verbs: OfferedVerb[]; title: string }) {
  if (verbs.length === 0) return null
  return (
    <div className="offered">
      {verbs.map((verb) => (
        <Way key={verb.name} verb={verb} title={title} />
      ))}
    </div>
  )
}

function Way({ verb, title }: { verb: OfferedVerb; title: string }) {
  const { name, resourceId, about } = verb
  const { translateAction } = useTranslation()
  const opening = useOpening(verb)
  const label = translateAction(name, resourceId)
  const path = about ? rowPath(resourceId, about.id, name) : verbPath(resourceId, name)
  return (
    <Link to={path} onClick={opening} aria-label={about ? label : `${label}: ${title}`}>
      {label}
    </Link>
  )
}
