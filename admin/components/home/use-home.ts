import { ApiClient } from 'adminjs'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router-dom'
import type { HomeView } from '../../home/home.ts'
import { remembered } from './remembered.ts'

/** What the home page shows at its address, and how it is asked for again. */
export function useHome() {
  const [view, setView] = useState<HomeView>()
  const { search } = useLocation()
  const last = useRef(0)
  const again = useCallback(async () => {
    last.current += 1
    const asked = last.current
    const params = new URLSearchParams(search)
    if (!params.has('show')) params.set('show', remembered())
    const answer = await new ApiClient().getDashboard<HomeView>({ params }).catch(() => undefined)
    // Of two answers that of the later question counts.
    if (answer && asked === last.current) setView(answer.data)
  }, [search])
  useEffect(() => {
    again()
  }, [again])
  return { view, again }
}
