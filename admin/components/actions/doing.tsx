import { type ActionJSON, type ActionResponse, useTranslation } from 'adminjs'
import { Link } from 'react-router-dom'
import { useOpening } from '../in-place/opening.ts'
import { rowPath, verbPath } from '../paths.ts'
import { meaningOf } from './call.ts'
import { Confirmed } from './confirmed.tsx'
import { usePerform } from './perform.ts'

type Props = {
  action: ActionJSON
  /** The row it is done with; without, it is done on the whole list. */
  about?: { id: string; title: string }
  performed?: ((answer: ActionResponse) => void) | undefined
  /** How it looks where it is a way. */
  className?: string | undefined
}

/** One thing that can be done: the way to its page or, where it has none, a button that asks first. */
export function Doing({ action: { name, resourceId, component, guard }, about, performed, className }: Props) {
  const { translateAction, translateMessage } = useTranslation()
  const perform = usePerform(performed)
  const opening = useOpening({ name, resourceId, about })
  const label = translateAction(name, resourceId)
  const path = about ? rowPath(resourceId, about.id, name) : verbPath(resourceId, name)
  if (!about || component !== false)
    return (
      <Link to={path} className={className} onClick={opening}>
        {label}
      </Link>
    )
  const done = { resourceId, actionName: name, recordId: about.id }
  return (
    <Confirmed
      label={label}
      question={translateMessage(guard ?? 'confirmDelete', resourceId)}
      about={[about]}
      look={() => meaningOf(done)}
      confirm={(agreed) => perform(done, { agreed })}
    />
  )
}

/** What can be done, what cannot be taken back last. */
export function inOrder(actions: ActionJSON[]): ActionJSON[] {
  return [...actions].sort((one, other) => Number(one.component === false) - Number(other.component === false))
}
