import { useEffect } from 'react'

const fields = 'input:not([type=hidden], :disabled), select:not(:disabled), textarea:not(:disabled)'

/** Puts the focus into the form of a page once it is there: into its first field, or where it has none, on the heading. */
export function useFocusInForm(isThere: boolean): void {
  useEffect(() => {
    if (isThere) focusOn(document.querySelector(`main form :is(${fields})`) ?? document.querySelector('main h1'))
  }, [isThere])
}

/** Puts the focus on something, also on what is only read. */
export function focusOn(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return
  if (element.tabIndex < 0) element.tabIndex = -1
  element.focus()
}

/** Puts the focus into the first field of a form that something is wrong with, once that is shown. */
export function focusOnProblem(): void {
  setTimeout(() => focusOn(document.querySelector('main form [aria-invalid=true]')), shownWithin)
}

const shownWithin = 100
