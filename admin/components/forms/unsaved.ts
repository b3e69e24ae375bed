type Asked = { question: string; confirm(question: string): boolean }

/**
 * Asks before somebody leaves a form that they changed and did not save: by a way inside the back-office, by going back, and by
 * leaving it altogether, where the browser asks in its own words. A form that is gone, having been saved, asks nothing. To be called
 * before AdminJS listens to where one goes.
 */
export function askBeforeLeaving({ question, confirm }: Asked): void {
  let changed: Element | null = null
  let place: number | undefined
  let isReturning = false
  const forget = () => {
    changed = null
  }
  const mayLeave = () => {
    if (!changed?.isConnected) return true
    const may = confirm(question)
    if (may) forget()
    return may
  }

  document.addEventListener('input', ({ target }) => {
    const form =
      target instanceof Element && !target.closest('dialog:not(.drawer)') ? target.closest('main form') : null
    if (!form) return
    changed = form
    place = placeIn(history.state)
  })
  document.addEventListener(
    'click',
    (event) => {
      if (!leadsAway(event) || mayLeave()) return
      event.preventDefault()
      event.stopPropagation()
    },
    { capture: true },
  )
  window.addEventListener('popstate', (event) => {
    if (!isReturning && mayLeave()) return
    event.stopImmediatePropagation()
    const to = placeIn(event.state)
    if (!isReturning && place !== undefined && to !== undefined) history.go(place - to)
    isReturning = !isReturning
  })
  window.addEventListener('beforeunload', (event) => {
    if (changed?.isConnected) event.preventDefault()
  })
}

/** Whether a click follows a link in this window. */
function leadsAway({ target, button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
  const elsewhere = button !== 0 || ctrlKey || metaKey || shiftKey || altKey
  return Boolean(link && !elsewhere && !link.hasAttribute('download') && !link.target)
}

/** Where an entry stands among those that were visited, as the router numbers them. */
function placeIn(state: unknown): number | undefined {
  return typeof state === 'object' && state !== null && 'idx' in state ? Number(state.idx) : undefined
}
