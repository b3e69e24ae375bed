import { type RecordJSON, type ResourceJSON, useTranslation } from 'adminjs'
import { useEffect } from 'react'

/** Says what rows of a resource are called; where that is one of some words, by the word's name. */
export function useTitles({ id, titleProperty: { name, availableValues } }: ResourceJSON) {
  const { tl, translateLabel } = useTranslation()
  return ({ title, params }: RecordJSON): string => {
    if (!title) return params[name] === null ? '–' : translateLabel('hidden')
    return availableValues ? tl(`${name}.${title}`, id, { defaultValue: title }) : title
  }
}

/** What the window is called while a page is shown. */
export function usePageTitle(title: string | undefined) {
  useEffect(() => {
    document.title = title ? `${title} – Portico` : 'Portico'
  }, [title])
}
