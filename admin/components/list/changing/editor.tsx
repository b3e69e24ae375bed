import {
  BasePropertyComponent,
  type BasePropertyJSON,
  type RecordJSON,
  type ResourceJSON,
  useNotice,
  useTranslation,
} from 'adminjs'
import { type FocusEvent, type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { fieldsIn, focusOn } from '../../forms/focus.ts'
import { useChange } from './use-change.ts'

type Props = {
  resource: ResourceJSON
  property: BasePropertyJSON
  recordId: string
  /** What the form is read out as. */
  label: string
  saved(record: RecordJSON): void
  /** It was left without saving; `byItself`: because the focus went elsewhere. */
  left(byItself: boolean): void
}

/** The field of a form in the place of a cell: Enter saves, Escape leaves. What is wrong stands below it. */
export function Editor({ resource, property, recordId, label, saved, left }: Props) {
  const { translateButton, translateMessage } = useTranslation()
  const addNotice = useNotice()
  const { record, isChanged, busy, change, save } = useChange(resource.id, recordId, property.propertyPath)
  const [problem, tell] = useState('')
  const place = useRef<HTMLFormElement>(null)
  const isThere = Boolean(record)
  useEffect(() => {
    if (isThere) focusOn(place.current?.querySelector(fieldsIn) ?? null)
  }, [isThere])

  async function send(event: FormEvent) {
    event.preventDefault()
    if (busy || !record) return
    if (!isChanged) return left(false)
    const answer = await save()
    if (answer?.notice?.type === 'success') {
      addNotice(answer.notice)
      return saved(answer.record)
    }
    tell(answer?.notice?.message ?? translateMessage('notSent'))
    focusOn(place.current?.querySelector(fieldsIn) ?? null)
  }
  function press(event: KeyboardEvent) {
    const field = event.target as HTMLElement
    if (event.key === 'Escape' && field.getAttribute('aria-expanded') !== 'true') {
      event.preventDefault()
      event.stopPropagation()
      left(false)
    }
    if (event.key === 'Enter' && field.tagName === 'SELECT') {
      event.preventDefault()
      place.current?.requestSubmit()
    }
  }
  function leave({ currentTarget, relatedTarget }: FocusEvent) {
    if (relatedTarget && !currentTarget.contains(relatedTarget) && !isChanged) left(true)
  }
  if (record === null) return <p role="alert">{translateMessage('notShown')}</p>
  if (!record) return null
  return (
    <form className="changing" ref={place} aria-label={label} onSubmit={send} onKeyDown={press} onBlur={leave}>
      <BasePropertyComponent
        where="edit"
        {...{ resource, property, record }}
        onChange={(_, value, led) => change(value, led)}
      />
      {problem && !record.errors[property.propertyPath] && <p role="alert">{problem}</p>}
      <footer>
        <button type="submit" disabled={busy}>
          {translateButton('save', resource.id)}
        </button>
        <button type="button" onClick={() => left(false)}>
          {translateButton('cancel')}
        </button>
      </footer>
    </form>
  )
}
