import { type EditPropertyProps, useTranslation } from 'adminjs'
import type { ComponentType } from 'react'

type Props = EditPropertyProps & { OriginalComponent: ComponentType<EditPropertyProps> }

/** What a row leads to, in a form. What whoever looks cannot see is said to be that, and stays unless they choose another. */
export function EditedReference({ OriginalComponent, ...props }: Props) {
  const { translateProperty, translateMessage, translateButton } = useTranslation()
  const { property, record, onChange } = props
  if (!record.params[property.path] || record.populated[property.path]?.title) return <OriginalComponent {...props} />
  return (
    <div className="labelled">
      <span>{translateProperty(property.label, property.resourceId)}</span>
      <p>
        {translateMessage('cannotBeSeen')}{' '}
        <button type="button" onClick={() => onChange(property.path, null)}>
          {translateButton('chooseAnother')}
        </button>
      </p>
    </div>
  )
}
