import { useTranslation } from 'adminjs'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { isForPage } from '../keys/row-keys.ts'
import { SearchList, waysIn } from './search-list.tsx'
import { useSearch } from './use-search.ts'

const list = 'search-list'
const few = 4

/** The search in the bar above every page, reached by `/`: what is found opens below it, and is walked through with the arrows. */
export function SearchBox() {
  const { translateLabel, translateMessage } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  // It is open on the page where it was opened, and on no later one.
  const [openOn, setOpenOn] = useState<string>()
  const [at, setAt] = useState(-1)
  const { key } = useLocation()
  const navigate = useNavigate()
  const isOpen = openOn === key
  const setOpen = (open: boolean) => setOpenOn(open ? key : undefined)
  const view = useSearch(text, few, !isOpen)
  const ways = view ? waysIn(view) : []
  const isShown = isOpen && view !== undefined
  useSlash(input)

  function go(href: string) {
    setOpen(false)
    setAt(-1)
    setText('')
    input.current?.blur()
    navigate(href)
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    go(ways[at] ?? `/admin/pages/search?${new URLSearchParams({ q: text })}`)
  }
  function press(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape') {
      // Browsers would empty the field, and so open the list again.
      event.preventDefault()
      if (!isOpen) setText('')
      setOpen(false)
      setAt(-1)
    } else if (step) {
      event.preventDefault()
      setOpen(true)
      // One place before the first is the field itself.
      setAt((now) => ((now + 1 + step + ways.length + 1) % (ways.length + 1)) - 1)
    }
  }
  return (
    <search
      className="search-box"
      onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && setOpen(false)}
    >
      <form onSubmit={submit}>
        <input
          ref={input}
          type="search"
          role="combobox"
          aria-label={translateLabel('search')}
          aria-expanded={isShown}
          aria-controls={list}
          aria-autocomplete="list"
          aria-keyshortcuts="/"
          {...(isShown && at >= 0 && { 'aria-activedescendant': `${list}-${at}` })}
          autoComplete="off"
          maxLength={200}
          placeholder={translateMessage('searchNames')}
          value={text}
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
          onKeyDown={press}
          onChange={({ target }) => {
            setText(target.value)
            setAt(-1)
            setOpen(true)
          }}
        />
      </form>
      {isShown && <SearchList id={list} view={view} at={at} go={go} />}
    </search>
  )
}

/** `/` leads into the field, unless it is typed into one or stands on something laid over the page. */
function useSlash(input: React.RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || !isForPage(event) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [input])
}
