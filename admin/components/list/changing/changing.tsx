import { type BasePropertyJSON, type RecordJSON, type ResourceJSON, useTranslation } from 'adminjs'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { focusOn } from '../../forms/focus.ts'
import { useInPlace } from '../../in-place/in-place.tsx'
import { Editor } from './editor.tsx'
import { holdWidths } from './widths.ts'

type Props = {
  resource: ResourceJSON
  property: BasePropertyJSON
  record: RecordJSON
  title: string
  /** Whether the focus is in its row: then the tab key comes to it. */
  isNear: boolean
  changed(record: RecordJSON): void
  /** The value, as it is looked at. */
  children: ReactNode
}

/** A cell whose value can be changed where it stands, if its reader may: by pressing it, or Enter or F2 on it. */
export function Changing({ resource, property, record, title, isNear, changed, children }: Props) {
  const { translateButton, translateProperty } = useTranslation()
  const [isOpen, open] = useState(false)
  const returns = useRef(false)
  const button = useRef<HTMLButtonElement>(null)
  const letGo = useRef<() => void>(() => undefined)
  const place = useInPlace()
  useEffect(() => {
    if (!isOpen) letGo.current()
    if (!isOpen && returns.current) focusOn(button.current)
    returns.current = isOpen
  }, [isOpen])
  // A row may be gone while a cell of it is open.
  useEffect(() => () => letGo.current(), [])
  const { changeable = [] } = record as RecordJSON & { changeable?: string[] }
  if (!changeable.includes(property.propertyPath)) return children
  const column = translateProperty(property.label, resource.id)
  const label = translateButton('changeCell', resource.id, { column, title, interpolation: { escapeValue: false } })

  function saved(now: RecordJSON) {
    const cell = button.current?.closest('th, td') ?? null
    changed(now)
    open(false)
    place?.changed(cell)
  }
  function begin() {
    letGo.current = holdWidths(button.current)
    open(true)
  }
  function left(byItself: boolean) {
    if (byItself) returns.current = false
    open(false)
  }
  return (
    <>
      {!isOpen && children}
      <button
        type="button"
        className="change"
        ref={button}
        hidden={isOpen}
        aria-label={label}
        tabIndex={isNear ? 0 : -1}
        onClick={begin}
      />
      {isOpen && <Editor {...{ resource, property, label, saved, left }} recordId={record.id} />}
    </>
  )
}
