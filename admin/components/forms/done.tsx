import { useTranslation } from 'adminjs'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router-dom'
import type { VerbAnswer } from '../actions/call.ts'
import { focusOn } from './focus.ts'

type Props = { answer: VerbAnswer; onwards: string | undefined }

/** What came of a verb, with what is told this once, and the way on, if one goes on. */
export function Done({ answer: { notice, told = [], redirectUrl }, onwards }: Props) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => focusOn(place.current), [])
  return (
    <div className="verb" role="status" ref={place}>
      <p>{notice?.message}</p>
      {told.length > 0 && (
        <dl>
          {told.map(({ label, value, note, secret, link }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{secret ? <Secret label={label} value={value} /> : link ? <Beside to={value} /> : value}</dd>
              {note && <dd className="hint">{note}</dd>}
            </div>
          ))}
        </dl>
      )}
      {redirectUrl && onwards && <Link to={redirectUrl}>{onwards}</Link>}
    </div>
  )
}

/** An address of the portal, which opens beside the back-office. */
function Beside({ to }: { to: string }) {
  const { translateAction } = useTranslation()
  return (
    <a href={to} target="_blank" rel="noopener">
      {translateAction('show')}
    </a>
  )
}

/** What is shown now and never again, to be copied. */
function Secret({ label, value }: { label: string; value: string }) {
  const { translateButton } = useTranslation()
  const code = useRef<HTMLElement>(null)
  const [isCopied, setCopied] = useState(false)
  return (
    <span className="secret">
      <code ref={code}>{value}</code>
      <button
        type="button"
        aria-label={translateButton('copyOf', undefined, { label })}
        onClick={() => copy(code.current).then(setCopied)}
      >
        {translateButton(isCopied ? 'copied' : 'copy')}
      </button>
    </span>
  )
}

/** Copies the text of an element, also where a page may not write to the clipboard by itself: then by selecting it. */
async function copy(element: HTMLElement | null): Promise<boolean> {
  if (!element) return false
  try {
    await navigator.clipboard.writeText(element.textContent ?? '')
    return true
  } catch {
    getSelection()?.selectAllChildren(element)
    return document.execCommand('copy')
  }
}
