import { useEffect, useState } from 'react'
import type { ListViews } from '../../../views/handlers.ts'

/** The views of a list, once they have come; `failed` where the last that was asked did not work. */
export function useViews(resourceId: string) {
  const [known, setKnown] = useState<ListViews>()
  const [failed, setFailed] = useState(false)
  async function ask(path = '', how: RequestInit = {}): Promise<boolean> {
    const views = await answerTo(`/admin/api/views/${resourceId}${path}`, how)
    setFailed(!views)
    if (views) setKnown(views)
    return Boolean(views)
  }
  useEffect(() => {
    answerTo(`/admin/api/views/${resourceId}`, {}).then((views) => (views ? setKnown(views) : setFailed(true)))
  }, [resourceId])
  /** The next page of them, below those that are known. */
  async function more(): Promise<void> {
    const next = known && (await answerTo(`/admin/api/views/${resourceId}?page=${known.page + 1}`, {}))
    setFailed(!next)
    if (known && next) setKnown({ ...next, views: [...known.views, ...next.views] })
  }
  return {
    ...{ known, failed, more },
    keep: (view: { name: string; query: string; shared: boolean }) =>
      ask('', { method: 'POST', body: JSON.stringify(view), headers: { 'content-type': 'application/json' } }),
    forget: (id: string, agreed: number) => ask(`/${id}?agreed=${agreed}`, { method: 'DELETE' }),
    /** How many others lose a view when it is forgotten; undefined where that is not known. */
    losersOf: async (id: string) =>
      (await answerTo<{ others: number }>(`/admin/api/views/${resourceId}/${id}`, {}))?.others,
  }
}

async function answerTo<Answer = ListViews>(address: string, how: RequestInit): Promise<Answer | undefined> {
  try {
    const answer = await fetch(address, how)
    return answer.ok ? await answer.json() : undefined
  } catch {
    return undefined
  }
}
