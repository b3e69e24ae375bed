/**
 * Gives what AdminJS leaves without a name in its forms the one that stands beside it: a field, and a button that shows only a
 * sign, that of their label. Marks the fields that something is wrong with. Looks again at whatever is added to the page. Returns how
 * to stop.
 */
export function nameFields(): () => void {
  const observer = new MutationObserver(nameAll)
  observer.observe(document.body, { childList: true, characterData: true, subtree: true })
  nameAll()
  return () => observer.disconnect()
}

function nameAll() {
  for (const label of document.querySelectorAll<HTMLLabelElement>('#app label[for]')) {
    const beside = label.parentElement
    mark(label)
    if (!label.control) name(beside?.querySelector('input:not([type=hidden]), textarea'), label)
    for (const button of beside?.querySelectorAll('button') ?? [])
      if (button.textContent?.trim() === '') name(button, label)
  }
}

function name(element: Element | null | undefined, { textContent }: Element) {
  if (textContent && element && !element.hasAttribute('aria-label')) element.setAttribute('aria-label', textContent)
}

/** AdminJS says what is wrong with a field in the last part of what stands around it, which is empty while nothing is. Our own fields
 *  end with a hint or with what is wrong, and are marked already. */
function mark({ control, parentElement }: HTMLLabelElement) {
  const last = parentElement?.lastElementChild
  if (!control || !last || last.contains(control) || last.matches('label, small, [role=alert]')) return
  control.setAttribute('aria-invalid', String(last.textContent?.trim() !== ''))
}
