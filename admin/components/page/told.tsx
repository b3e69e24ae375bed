import { useTranslation } from 'adminjs'
import { useEffect, useRef } from 'react'
import { Link } from 'react-router-dom'
import type { OfferedVerb, ToldView } from '../../page/view.ts'
import { useOpening } from '../in-place/opening.ts'
import { rowPath } from '../paths.ts'

/** What is told in lines, or drawn; and the verb that tells all of it. */
export function Told({ section: { lines, total, picture, all } }: { section: ToldView }) {
  return (
    <>
      {picture && (
        <figure className="drawn">
          <Drawn markup={picture.markup} />
          <figcaption>{picture.told}</figcaption>
        </figure>
      )}
      {lines.length > 0 && (
        <dl className="told">
          {lines.map(({ label, value, note }) => (
            <div key={`${label} ${note}`}>
              <dt>
                {label} {note && <span>{note}</span>}
              </dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {all && !picture && total > lines.length && <All verb={all} total={total} />}
    </>
  )
}

/** What our own server has drawn, with every text in it escaped. */
function Drawn({ markup }: { markup: string }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (place.current) place.current.innerHTML = markup
  }, [markup])
  return <div aria-hidden="true" ref={place} />
}

function All({ verb, total }: { verb: OfferedVerb; total: number }) {
  const { translateLabel } = useTranslation()
  const opening = useOpening(verb)
  return (
    <p className="all">
      <Link to={rowPath(verb.resourceId, verb.about?.id ?? '', verb.name)} onClick={opening}>
        {translateLabel('allOf', undefined, { total })}
      </Link>
    </p>
  )
}
