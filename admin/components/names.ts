/**
 * Gives what AdminJS leaves without a name the one that stands beside it: a field that of its label, a button that shows only
 * a sign the given one. Looks again at whatever is added to the page. Returns how to stop.
 */
export function lendNames(sign: string): () => void {
  const observer = new MutationObserver(() => nameAll(sign))
  observer.observe(document.body, { childList: true, subtree: true })
  nameAll(sign)
  return () => observer.disconnect()
}

function nameAll(sign: string) {
  for (const label of document.querySelectorAll<HTMLLabelElement>('#app label[for]')) {
    const field = label.control ? null : label.parentElement?.querySelector('input:not([type=hidden]), textarea')
    name(field, label.textContent)
  }
  for (const button of document.querySelectorAll<HTMLElement>('#app button'))
    if (button.textContent?.trim() === '') name(button, sign)
}

function name(element: Element | null | undefined, text: string | null) {
  if (text && element && !element.hasAttribute('aria-label')) element.setAttribute('aria-label', text)
}
