import type { ActionProps } from 'adminjs'
import { type ComponentType, useMemo } from 'react'
import { asShown } from '../guard/as-shown.ts'
import { useFocusInForm } from './focus.ts'

type Props = ActionProps & { OriginalComponent: ComponentType<ActionProps> }

/** AdminJS's form that changes a row. It sends all of the row back; along with that goes how the row was shown, so that nothing
 *  somebody else has changed meanwhile is put back. */
export function Edit({ OriginalComponent, ...props }: Props) {
  const { record } = props
  const remembering = useMemo(() => {
    if (!record) return {}
    return { record: { ...record, params: { ...record.params, [asShown]: JSON.stringify(record.params) } } }
  }, [record])
  useFocusInForm(Boolean(record))
  return <OriginalComponent {...props} {...remembering} />
}
