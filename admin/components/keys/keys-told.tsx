import { useTranslation } from 'adminjs'
import { useEffect, useRef } from 'react'
import { isForPage } from './row-keys.ts'

/** Keys, and the label that says what they do. */
export type KeyTold = { keys: string[]; label: string }

/** Tells which keys there are on a page, asked by `?` or by a button. */
export function KeysTold({ told }: { told: readonly KeyTold[] }) {
  const { translateButton, translateLabel } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '?' || !isForPage(event)) return
      event.preventDefault()
      dialog.current?.showModal()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return (
    <div className="keys-told">
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {translateButton('keys')} <kbd>?</kbd>
      </button>
      <dialog ref={dialog} className="confirm" aria-labelledby="keys-told">
        <h2 id="keys-told">{translateLabel('keys')}</h2>
        <dl>
          {[...told, ...everywhere].map(({ keys, label }) => (
            <div key={label}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{translateLabel(label)}</dd>
            </div>
          ))}
        </dl>
        <div>
          <button type="button" onClick={() => dialog.current?.close()}>
            {translateButton('close')}
          </button>
        </div>
      </dialog>
    </div>
  )
}

const everywhere: readonly KeyTold[] = [
  { keys: ['/'], label: 'keySearch' },
  { keys: ['?'], label: 'keyKeys' },
]
