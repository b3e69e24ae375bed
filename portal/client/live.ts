// A form that says where (data-live) shows beside it what it would be, a moment after something was changed; without this script a button does. What
// cannot be shown leaves what was there, paler, with what is missing.
const form = document.querySelector<HTMLFormElement>('form[data-live]')
const shown = document.getElementById('preview')
const moment = 1_000
let timer: ReturnType<typeof setTimeout> | undefined
let asking = false
let changed = false

if (form && shown) {
  form.addEventListener('input', later)
  form.addEventListener('change', later)
  form.addEventListener('change', hideOthers)
  hideOthers()
  if (shown.hidden) ask()
}

function later() {
  clearTimeout(timer)
  timer = setTimeout(ask, moment)
}

async function ask() {
  changed = asking
  if (asking || !form || !shown) return
  asking = true
  try {
    const filled = new FormData(form)
    filled.set('live', 'yes')
    const body = new URLSearchParams(filled as unknown as Record<string, string>)
    const answer = await fetch(form.dataset.live ?? '', { method: 'POST', body, headers: { Accept: 'text/html' } })
    tell(new DOMParser().parseFromString(await answer.text(), 'text/html'), shown)
  } catch {
    keep(shown, shown.dataset.later)
  }
  asking = false
  if (changed) later()
}

function tell(page: Document, here: HTMLElement) {
  const found = page.querySelector<HTMLElement>('#preview:not([hidden])')
  const problems = page.querySelector('.problems ul')
  if (!found) return keep(here, problems ? here.dataset.old : here.dataset.later, problems)
  here.replaceChildren(...found.childNodes)
  here.classList.remove('stale')
  here.setAttribute('aria-labelledby', 'preview-title')
  here.hidden = false
}

/** What was shown before stays, and what is wrong stands above it. */
function keep(here: HTMLElement, words = '', problems: Element | null = null) {
  here.querySelector('.why-stale')?.remove()
  // Nothing was shown yet, and nothing is wrong: whoever may not look at one has none.
  if (here.hidden && !problems) return
  const why = document.createElement('div')
  why.className = 'notice why-stale'
  why.setAttribute('role', 'status')
  const text = document.createElement('p')
  text.textContent = words
  why.append(text, ...(problems ? [problems] : []))
  here.prepend(why)
  here.classList.add('stale')
  here.hidden = false
}

/** What columns are called is asked of those that are chosen. */
function hideOthers() {
  for (const row of form?.querySelectorAll<HTMLElement>('[data-of-column]') ?? []) {
    const boxes = form?.querySelectorAll<HTMLInputElement>('input[name="columns"]:checked') ?? []
    row.hidden = ![...boxes].some(({ value }) => value === row.dataset.ofColumn)
  }
}
