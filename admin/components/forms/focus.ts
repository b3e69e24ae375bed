import { useEffect } from 'react'

/** What can be filled in, as a selector. */
export const fieldsIn = 'input:not([type=hidden], :disabled), select:not(:disabled), textarea:not(:disabled)'

/** Puts the focus into the form of a page once it is there: into its first field, or where it has none, on the heading. */
export function useFocusInForm(isThere: boolean): void {
  useEffect(() => {
    if (isThere) focusOn(formsIn(`form :is(${fieldsIn})`) ?? formsIn(':is(h1, h2)'))
  }, [isThere])
}

/** Something of the form that is laid over the page, if one is, else of the page. */
const formsIn = (what: string) =>
  (document.querySelector('dialog.drawer[open]') ?? document.querySelector('main'))?.querySelector(what) ?? null

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

/** Within so many milliseconds what has changed is shown. */
export const shownWithin = 100
