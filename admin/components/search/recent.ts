import { useCurrentAdmin } from 'adminjs'
import { useEffect } from 'react'

const most = 8

/** Remembers that the page of a row was opened: in this browser, for whoever is signed in, and by its id alone. */
export function useOpened(subject: string, id: string) {
  const [admin] = useCurrentAdmin()
  const key = keyOf(admin?.id)
  useEffect(() => {
    const opened = `${subject}:${id}`
    keep(key, [opened, ...lately(key).filter((other) => other !== opened)].slice(0, most))
  }, [key, subject, id])
}

/** What was opened lately by whoever is signed in (by the id of their membership), the last first, as Project:id. */
export const openedLately = (by: unknown): string[] => lately(keyOf(by))

const keyOf = (id: unknown) => `opened lately by ${id}`

function lately(key: string): string[] {
  try {
    return (localStorage.getItem(key) ?? '').split(',').filter(Boolean)
  } catch {
    return []
  }
}

function keep(key: string, opened: string[]) {
  try {
    localStorage.setItem(key, opened.join())
  } catch {
    // A browser that keeps nothing forgets what was opened.
  }
}
