import { useTranslation } from 'adminjs'
import { useId, useRef, useState } from 'react'
import type { KnownView } from '../../../../domain/views/find.ts'

type Props = {
  view: KnownView
  losersOf(id: string): Promise<number | undefined>
  forget(id: string, agreed: number): Promise<boolean>
}

/** Forgets a view once more was said: what it is, and how many others lose it. */
export function ForgetView({ view: { id, name, isShared }, losersOf, forget }: Props) {
  const { translateButton, translateMessage } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const [losers, setLosers] = useState<number>()
  const named = { name, interpolation: { escapeValue: false } }
  async function ask() {
    const count = isShared ? await losersOf(id) : 0
    setLosers(count)
    if (count !== undefined) dialog.current?.showModal()
  }
  function confirmed() {
    dialog.current?.close()
    forget(id, losers ?? 0)
  }
  const about = losers
    ? translateMessage('forgetShared', undefined, { count: losers })
    : translateMessage(isShared ? 'forgetUnread' : 'forgetOwn')
  return (
    <>
      <button type="button" aria-label={translateButton('forgetView', undefined, named)} onClick={ask}>
        ×
      </button>
      <dialog ref={dialog} className="confirm" aria-labelledby={heading}>
        <h2 id={heading}>{translateButton('forgetView', undefined, named)}</h2>
        <p>{about}</p>
        <div>
          <button type="button" onClick={() => dialog.current?.close()}>
            {translateButton('cancel')}
          </button>
          <button type="button" className="danger" onClick={confirmed}>
            {translateButton('forget')}
          </button>
        </div>
      </dialog>
    </>
  )
}
