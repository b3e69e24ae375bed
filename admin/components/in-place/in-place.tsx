import { createContext, type ReactNode, useContext, useRef, useState } from 'react'
import { focusOn } from '../forms/focus.ts'
import { Drawer } from './drawer.tsx'

/** What is done without leaving the page: a verb of a resource, on a row, or beginning with something. */
export type Opened = {
  name: string
  resourceId: string
  about?: { id: string; title: string } | undefined
  begins?: { name: string; id: string; title: string } | undefined
}

type Place = { open(what: Opened): void; changed(): void }

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
  const changed = async () => {
    const section = from.current?.closest('section')?.querySelector('h2') ?? null
    await again()
    // What it was opened from may be gone with what was done.
    if (!from.current?.isConnected) focusOn(section)
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
