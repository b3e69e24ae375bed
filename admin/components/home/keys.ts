import { type RefObject, useEffect } from 'react'

/** Goes through the rows of a list of work by j and k or the arrows; l puts the row off that one is on. Enter follows what has the focus, as everywhere. */
export function useRowKeys(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey } = event
      if (ctrlKey || metaKey || altKey || !(target instanceof Element) || isTyped(target)) return
      const rows = [...(place.current?.querySelectorAll('li:has(> a)') ?? [])]
      const at = rows.findIndex((row) => row.contains(target))
      const to = steps[key] && rows[at < 0 ? 0 : at + steps[key]]
      if (to) {
        event.preventDefault()
        to.querySelector('a')?.focus()
      }
      if (key === 'l' && at >= 0) {
        event.preventDefault()
        const later = rows[at]?.querySelector('details.later')
        later?.toggleAttribute('open')
        later?.querySelector('button')?.focus()
      }
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [place])
}

const steps: Record<string, 1 | -1> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

/** Where letters and arrows are for what is filled in, or for what lies over the page. */
const isTyped = (target: Element) => target.closest('input, textarea, select, [contenteditable], dialog') !== null
