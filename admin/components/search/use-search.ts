import { ApiClient, useCurrentAdmin } from 'adminjs'
import { useEffect, useState } from 'react'
import type { SearchView } from '../../search/view.ts'
import { openedLately } from './recent.ts'

const pause = 120

/** What is found by a text, asked for once typing pauses; undefined until the first answer. While `off` nothing is asked. */
export function useSearch(text: string, rows: number, off = false): SearchView | undefined {
  const [view, setView] = useState<SearchView>()
  const [admin] = useCurrentAdmin()
  const by = admin?.id
  useEffect(() => {
    if (off) return
    let isStale = false
    const params = { q: text.slice(0, 200), rows, ...(text.trim() === '' && { recent: openedLately(by).join() }) }
    const waiting = setTimeout(async () => {
      const answer = await new ApiClient().getPage<SearchView>({ pageName: 'search', params }).catch(() => undefined)
      if (!isStale && answer?.data.kinds) setView(answer.data)
    }, pause)
    return () => {
      isStale = true
      clearTimeout(waiting)
    }
  }, [text, rows, off, by])
  return view
}
