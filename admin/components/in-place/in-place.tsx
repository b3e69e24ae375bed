import { createContext, type ReactNode, useContext, useRef, useState } from 'react'
import { focusOn, shownWithin } from '../forms/focus.ts'
import { Drawer } from './drawer.tsx'

/** What is done without leaving the page: a verb of a resource, on a row, or beginning with something. */
export type Opened = {
  name: string
  resourceId: string
  about?: { id: string; title: string } | undefined
  begins?: { name: string; id: string; title: string } | undefined
}

type Place = {
  open(what: Opened): void
  /** Something was done that was begun at an element of the page, or in what was opened last. */
  changed(by?: Element | null): void
}

const place = createContext<Place | null>(null)

/** The page whose forms open over it; null where a form is a page of its own. */
export const useInPlace = (): Place | null => useContext(place)

/** A page whose forms open over it. When something was done it is asked for `again`, and stays where it was. */
export function InPlace({ again, children }: { again(): Promise<void>; children: ReactNode }) {
  const [opened, setOpened] = useState<Opened>()
  const from = useRef<Element | null>(null)
  const open = (what: Opened) => {
    const pressed = document.activeElement
    // What is folded away is closed meanwhile.
    from.current = pressed?.closest('details')?.querySelector('summary') ?? pressed
    setOpened(what)
  }
  const changed = async (by?: Element | null) => {
    if (by) from.current = by
    const next = whatComesNext(from.current)
    await again()
    // What it was opened from may be gone with what was done.
    setTimeout(() => !from.current?.isConnected && focusOn(next()), shownWithin)
  }
  const close = (isDone: boolean) => {
    setOpened(undefined)
    focusOn(from.current)
    if (isDone) changed()
  }
  return (
    <place.Provider value={{ open, changed }}>
      {children}
      {opened && (
        <place.Provider value={null}>
          <Drawer opened={opened} close={close} />
        </place.Provider>
      )}
    </place.Provider>
  )
}

/** Finds what stands where something stood that is gone: the next row of its list, or of the next list where it was the last one, else the heading of
 *  its section, or of the page. */
function whatComesNext(gone: Element | null): () => Element | null {
  const row = gone?.closest('li, tr')
  const list = row?.parentElement
  const at = row ? [...(list?.children ?? [])].indexOf(row) : -1
  const section = gone?.closest('section')
  const sections = () => [...document.querySelectorAll('main section')]
  const place = section ? sections().indexOf(section) : -1
  return () => {
    const next = list?.isConnected ? (list.children[at] ?? list.lastElementChild) : null
    const heading = section?.isConnected ? section.querySelector('h2, h3') : null
    const follows = place < 0 ? null : sections()[place]?.querySelector('li a, h2, h3')
    return next?.querySelector('a, button') ?? heading ?? follows ?? document.querySelector('main h1')
  }
}
