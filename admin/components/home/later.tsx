import { useNotice, useTranslation } from 'adminjs'
import { createContext, type FocusEvent, useContext, useRef, useState } from 'react'
import type { HomeView } from '../../home/home.ts'
import type { HomeRow } from '../../home/section.ts'
import { useInPlace } from '../in-place/in-place.tsx'

/** The days until which a row can be put off by one press; none where nothing can be. */
export const Laters = createContext<NonNullable<HomeView['laters']>>([])

/** Puts a row off until one of the usual days or another one. */
export function Later({ row, concern }: { row: HomeRow; concern: string }) {
  const { translateLabel, translateMessage } = useTranslation()
  const laters = useContext(Laters)
  const page = useInPlace()
  const addNotice = useNotice()
  const place = useRef<HTMLDetailsElement>(null)
  const [day, setDay] = useState('')
  if (laters.length === 0) return null
  async function putOff(until: string) {
    const problem = await send({ concern, id: row.id, seen: row.seen, until }, translateMessage('notSent'))
    if (problem) return addNotice({ message: problem, type: 'error' })
    addNotice({ message: translateMessage('putOff'), type: 'success' })
    page?.changed(place.current)
  }
  const left = ({ currentTarget, relatedTarget }: FocusEvent<HTMLDetailsElement>) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) currentTarget.open = false
  }
  const label = translateLabel('later')
  return (
    <details className="later" ref={place} onBlur={left}>
      <summary aria-label={`${label}: ${row.title}`}>{label}</summary>
      <div>
        {laters.map((later) => (
          <button type="button" key={later.day} onClick={() => putOff(later.day)}>
            {later.text}
          </button>
        ))}
        <input
          type="date"
          aria-label={translateLabel('otherDay')}
          min={laters[0]?.day}
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
        <button type="button" disabled={day === ''} onClick={() => putOff(day)}>
          {translateLabel('onThatDay')}
        </button>
      </div>
    </details>
  )
}

/** Says what is wrong with it, nothing if nothing is. */
async function send(body: object, otherwise: string): Promise<string | undefined> {
  try {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch('/admin/api/snoozes', { method: 'POST', headers, body: JSON.stringify(body) })
    return answer.ok ? undefined : ((await answer.json()).problem ?? otherwise)
  } catch {
    return otherwise
  }
}
