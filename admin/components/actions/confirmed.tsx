import { useTranslation } from 'adminjs'
import { useId, useRef, useState } from 'react'
import type { RemovalMeant } from '../../guard/writing/removing.ts'
import { Cell, cellText } from '../grids/cell.tsx'

type Props = {
  label: string
  question: string
  about: { id: string; title: string }[]
  /** Asks what it means beyond that, where anything may hang on it. */
  look?(): Promise<RemovalMeant>
  /** Does it; `agreed`: what was told that it means. */
  confirm(agreed?: string): void
}

/** A button for what cannot be taken back: asks once more, naming what it is about and what that means. */
export function Confirmed({ label, question, about, look, confirm }: Props) {
  const { translateButton } = useTranslation()
  const name = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const close = () => dialog.current?.close()
  const [meant, setMeant] = useState<RemovalMeant>()
  const [looking, setLooking] = useState(false)
  const open = async () => {
    setMeant(undefined)
    setLooking(look !== undefined)
    dialog.current?.showModal()
    setMeant(await look?.())
    setLooking(false)
  }
  const confirmed = () => {
    close()
    confirm(meant?.agreed)
  }
  return (
    <>
      <button type="button" className="danger" onClick={open}>
        {label}
      </button>
      <dialog ref={dialog} className="confirm" aria-labelledby={name}>
        <h2 id={name}>{question}</h2>
        <ul>
          {about.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
        <section role="status" className="means">
          {meant?.means?.map((told) => (
            <div key={cellText(told)}>
              <Cell of={told} />
            </div>
          ))}
        </section>
        <div>
          <button type="button" onClick={close}>
            {translateButton('cancel')}
          </button>
          <button type="button" className="danger" disabled={looking} onClick={confirmed}>
            {label}
          </button>
        </div>
      </dialog>
    </>
  )
}
