import { type ActionJSON, type ActionResponse, useTranslation } from 'adminjs'
import type { FocusEvent } from 'react'
import { Doing, inOrder } from './doing.tsx'

type Props = {
  actions: ActionJSON[]
  about: { id: string; title: string }
  performed?: ((answer: ActionResponse) => void) | undefined
}

/** What else can be done with a row of a list, folded away; closed again when one goes elsewhere. */
export function More({ actions, about, performed }: Props) {
  const { translateLabel } = useTranslation()
  const left = ({ currentTarget, relatedTarget }: FocusEvent<HTMLDetailsElement>) => {
    if (!currentTarget.contains(relatedTarget)) currentTarget.open = false
  }
  return (
    <details className="more" onBlur={left}>
      <summary aria-label={translateLabel('more', undefined, { title: about.title })}>⋯</summary>
      <ul>
        {inOrder(actions).map((action) => (
          <li key={action.name}>
            <Doing action={action} about={about} performed={performed} />
          </li>
        ))}
      </ul>
    </details>
  )
}
