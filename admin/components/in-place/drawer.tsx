import { type ActionProps, useNotice, useTranslation } from 'adminjs'
import { type SyntheticEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { VerbAnswer } from '../actions/call.ts'
import { VerbForm } from '../forms/verb-form.tsx'
import type { Opened } from './in-place.tsx'
import { PlainForm } from './plain-form.tsx'

type Props = { opened: Opened; close(isDone: boolean): void }

/** A form over the page that it belongs to. Closing it asks first where something was typed. */
export function Drawer({ opened, close }: Props) {
  const { translateAction, translateButton, translateMessage } = useTranslation()
  const addNotice = useNotice()
  const panel = useRef<HTMLDialogElement>(null)
  const [isChanged, setChanged] = useState(false)
  const [isDone, setDone] = useState(false)
  const { name, resourceId, about } = opened
  // A form takes the focus once it is there: by then the drawer has to be open.
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    panel.current?.showModal()
    setOpen(true)
  }, [])

  function leave(event: SyntheticEvent) {
    event.preventDefault()
    if (isChanged && !isDone && !window.confirm(translateMessage('leaveChanged'))) return
    finish(isDone)
  }
  function finish(done: boolean) {
    // Closed before it is gone, so that the focus is where it was.
    panel.current?.close()
    close(done)
  }
  function performed({ notice, told = [] }: VerbAnswer) {
    setDone(true)
    if (told.length > 0) return
    if (notice) addNotice(notice)
    finish(true)
  }
  return (
    <dialog ref={panel} className="drawer" aria-labelledby="drawer" onCancel={leave} onInput={() => setChanged(true)}>
      <header>
        <h2 id="drawer">
          {translateAction(name, resourceId)}
          {about && <span> {about.title}</span>}
        </h2>
        <button type="button" aria-label={translateButton('close')} onClick={leave}>
          ×
        </button>
      </header>
      {isOpen && <Form opened={opened} performed={performed} done={() => finish(true)} />}
    </dialog>
  )
}

type Form = { opened: Opened; performed(answer: VerbAnswer): void; done(): void }

function Form({ opened, performed, done }: Form) {
  const verb = useMemo(() => propsOf(opened), [opened])
  if (['new', 'edit'].includes(opened.name)) return <PlainForm {...opened} done={done} />
  return <VerbForm {...verb} begins={opened.begins} performed={performed} />
}

/** A verb's form asks the server by names alone. */
function propsOf({ name, resourceId, about }: Opened): ActionProps {
  const resource = window.REDUX_STATE.resources.find(({ id }) => id === resourceId)
  const action = { name, resourceId, actionType: about ? 'record' : 'resource' }
  return { resource, action, ...(about && { record: about }) } as unknown as ActionProps
}
