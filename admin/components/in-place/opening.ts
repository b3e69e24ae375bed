import type { MouseEvent } from 'react'
import { type Opened, useInPlace } from './in-place.tsx'

/** What following a way to a form does on a page whose forms open over it; elsewhere, and in a new window, the way is followed. */
export function useOpening(what: Opened): (event: MouseEvent) => void {
  const place = useInPlace()
  return (event) => {
    const { ctrlKey, metaKey, shiftKey, altKey } = event
    if (!place || what.name === 'show' || ctrlKey || metaKey || shiftKey || altKey) return
    event.preventDefault()
    place.open(what)
  }
}
