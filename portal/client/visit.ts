// Whoever has had what is new before their eyes for a while and leaves has seen it; its button is for those without this script.
const readingTime = 5_000
const form = document.querySelector<HTMLFormElement>('form[data-visit]')
let seen = 0
let since = performance.now()

if (form)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') since = performance.now()
    else seen += performance.now() - since
    if (document.visibilityState === 'hidden' && seen > readingTime) {
      navigator.sendBeacon(form.action, new URLSearchParams(new FormData(form) as unknown as Record<string, string>))
    }
  })
