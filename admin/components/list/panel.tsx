import { useTranslation } from 'adminjs'
import { type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react'

type Props = { title: string; isOpen: boolean; close(): void; children: ReactNode }

/** What a list is asked for, at its side over it, as long as that is open. */
export function Panel({ title, isOpen, close, children }: Props) {
  const { translateButton } = useTranslation()
  const panel = useRef<HTMLDialogElement>(null)
  // React tells it as well of a question in it that was closed.
  const closed = ({ target, currentTarget }: SyntheticEvent) => target === currentTarget && close()
  useEffect(() => {
    if (isOpen) panel.current?.showModal()
    else panel.current?.close()
  }, [isOpen])
  return (
    <dialog ref={panel} className="filter" aria-label={title} onClose={closed}>
      <header>
        <h2>{title}</h2>
        <button type="button" aria-label={translateButton('close')} onClick={close}>
          ×
        </button>
      </header>
      {isOpen && children}
    </dialog>
  )
}
