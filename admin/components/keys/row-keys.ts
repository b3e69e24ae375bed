import { type RefObject, useEffect } from 'react'

/** The rows that keys go through: which elements they are and what of each takes the focus, as selectors, and what further keys do with the row that has
 *  it. */
export type RowKeys = { rows: string; way: string; keys: Record<string, (row: Element, focused: Element) => void> }

/** Goes through rows by j and k or the arrows. Enter follows what has the focus, as everywhere. */
export function useRowKeys(place: RefObject<HTMLElement | null>, { rows: those, way, keys }: RowKeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target } = event
      if (!isForPage(event) || !(target instanceof Element)) return
      const rows = [...(place.current?.querySelectorAll(those) ?? [])]
      const at = rows.findIndex((row) => row.contains(target))
      const to = steps[key] && rows[at < 0 ? 0 : at + steps[key]]
      const row = rows[at]
      const more = Object.hasOwn(keys, key) && row ? keys[key] : undefined
      if (to || more) event.preventDefault()
      if (to) to.querySelector<HTMLElement>(way)?.focus()
      if (row) more?.(row, target)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [place, those, way, keys])
}

const steps: Record<string, 1 | -1> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

/** Whether a key is meant for the page: neither for what is filled in, nor for what lies over the page, nor for the browser. */
export function isForPage({ target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || defaultPrevented) return false
  const typed = 'input:not([type=checkbox]), textarea, select, [contenteditable], dialog, form.changing'
  return !(target instanceof Element && target.closest(typed))
}
