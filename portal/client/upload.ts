// A form with files is sent with progress; what comes back is the same page as without this script.
document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || form.dataset.upload === undefined) return
  event.preventDefault()
  send(form)
})

function send(form: HTMLFormElement) {
  const request = new XMLHttpRequest()
  const stop = begin(form)
  request.upload.addEventListener('progress', ({ loaded, total }) => tell(form, loaded / total))
  request.addEventListener('load', () => answered(request))
  request.addEventListener('error', () => stop(form.dataset.upload ?? ''))
  request.open('POST', form.action)
  request.setRequestHeader('Accept', 'text/html')
  request.send(new FormData(form))
}

function begin(form: HTMLFormElement) {
  const { progress, button, output } = partsOf(form)
  progress.hidden = false
  button.disabled = true
  tell(form, 0)
  return (words: string) => {
    progress.hidden = true
    button.disabled = false
    output.textContent = words
  }
}

function tell(form: HTMLFormElement, share: number) {
  const { progress, output } = partsOf(form)
  const percent = Math.floor(share * 100)
  progress.value = percent
  // Read out at every quarter, not at every step.
  const said = `${percent - (percent % 25)} %`
  if (output.textContent !== said) output.textContent = said
}

function answered({ responseURL, responseText }: XMLHttpRequest) {
  const page = new DOMParser().parseFromString(responseText, 'text/html')
  const main = page.querySelector('main')
  const here = document.querySelector('main')
  if (!main || !here) return location.reload()
  // Led to another page than this one, as to the sign-in: that has another frame.
  if (new URL(responseURL).pathname !== location.pathname) return location.assign(responseURL)
  here.replaceWith(main)
  document.title = page.title
  history.replaceState(null, '', responseURL)
  main.querySelector<HTMLElement>('[autofocus]')?.focus()
}

function partsOf(form: HTMLFormElement) {
  const part = <Name extends 'progress' | 'button' | 'output'>(name: Name) =>
    form.querySelector(name) as HTMLElementTagNameMap[Name]
  return { progress: part('progress'), button: part('button'), output: part('output') }
}
