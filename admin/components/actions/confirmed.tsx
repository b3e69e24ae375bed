import { useTranslation } from 'adminjs'
import { useId, useRef } from 'react'

type Props = { label: string; question: string; about: { id: string; title: string }[]; confirm(): void }

/** A button for what cannot be taken back: asks once more, naming what it is about. */
export function Confirmed({ label, question, about, confirm }: Props) {
  const { translateButton } = useTranslation()
  const name = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const close = () => dialog.current?.close()
  const confirmed = () => {
    close()
    confirm()
  }
  return (
    <>
      <button type="button" className="danger" onClick={() => dialog.current?.showModal()}>
        {label}
      </button>
      <dialog ref={dialog} className="confirm" aria-labelledby={name}>
        <h2 id={name}>{question}</h2>
        <ul>
          {about.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
        <div>
          <button type="button" onClick={close}>
            {translateButton('cancel')}
          </button>
          <button type="button" className="danger" onClick={confirmed}>
            {label}
          </button>
        </div>
      </dialog>
    </>
  )
}
