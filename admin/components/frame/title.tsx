import { type RecordJSON, type ResourceJSON, useTranslation } from 'adminjs'
import { useEffect } from 'react'

/** Says what rows of a resource are called: by what they join, where they join two; where that is one of some words, by its name. */
export function useTitles({ id, titleProperty: { name, availableValues, custom } }: ResourceJSON) {
  const { tl, translateLabel } = useTranslation()
  const [one, other]: string[] = custom?.between ?? []
  return ({ title, params, populated }: RecordJSON): string => {
    const [what, whom] = [populated[one ?? '']?.title, populated[other ?? '']?.title]
    if (what && whom) return translateLabel('between', id, { what, whom, interpolation: { escapeValue: false } })
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
