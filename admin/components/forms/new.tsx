import type { ActionProps, RecordJSON } from 'adminjs'
import { type ComponentType, useMemo } from 'react'
import { onceName } from '../../guard/writing/once-name.ts'
import { useFocusInForm } from './focus.ts'
import { newKey } from './key.ts'

type Props = ActionProps & { OriginalComponent: ComponentType<ActionProps> }

/** AdminJS's form for a new row. It sends a key along, so that it is made once, however often the button is pressed. */
export function New({ OriginalComponent, ...props }: Props) {
  const { id } = props.resource
  const record = useMemo(() => ({ id: '', params: { [onceName]: newKey() }, populated: {}, errors: {}, for: id }), [id])
  useFocusInForm(true)
  return <OriginalComponent {...props} record={record as unknown as RecordJSON} />
}
