import type { ActionProps } from 'adminjs'
import { type ComponentType, useMemo } from 'react'
import { asShown } from '../../guard/writing/as-shown.ts'
import { isHidden } from '../list/cell.tsx'
import { useFocusInForm } from './focus.ts'

type Props = ActionProps & { OriginalComponent: ComponentType<ActionProps> }

/** AdminJS's form that changes a row. It sends all of the row back; along with that goes how the row was shown, so that nothing
 *  somebody else has changed meanwhile is put back. What is hidden on that row has no field: it would look empty. */
export function Edit({ OriginalComponent, ...props }: Props) {
  const { record, resource, action } = props
  const remembering = useMemo(() => {
    if (!record) return {}
    return { record: { ...record, params: { ...record.params, [asShown]: JSON.stringify(record.params) } } }
  }, [record])
  useFocusInForm(Boolean(record))
  const told = useMemo(() => {
    const isTold = (name: string) => {
      const property = resource.properties[name]
      return !record || !property || !isHidden({ property, record })
    }
    const layout = action.layout?.map((part) => ({ ...part, properties: part.properties.filter(isTold) })) ?? null
    return { ...action, layout }
  }, [record, resource, action])
  return <OriginalComponent {...props} {...remembering} action={told} />
}
