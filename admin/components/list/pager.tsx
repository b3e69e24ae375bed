import { useTranslation } from 'adminjs'
import { Link, useSearchParams } from 'react-router-dom'
import type { Listed } from './rows.ts'

type Props = Pick<Listed['meta'], 'total' | 'page' | 'perPage'> & {
  /** Shows another page of a list that is not what the address asks for. */
  turnTo?(page: number): void
}

/** Which rows of how many are shown, and the ways to those before and after; nothing where all fit on one page. */
export function Pager({ total, page, perPage, turnTo }: Props) {
  const { translateLabel } = useTranslation()
  const [query] = useSearchParams()
  if (total <= perPage) return null
  const way = (to: number, label: string) => {
    if (turnTo)
      return (
        <button type="button" onClick={() => turnTo(to)}>
          {translateLabel(label)}
        </button>
      )
    const params = new URLSearchParams(query)
    params.set('page', String(to))
    return <Link to={{ search: params.toString() }}>{translateLabel(label)}</Link>
  }
  const first = (page - 1) * perPage + 1
  const last = Math.min(page * perPage, total)
  return (
    <nav className="pager" aria-label={translateLabel('pages')}>
      {page > 1 && way(page - 1, 'previous')}
      <span>{translateLabel('range', undefined, { first, last, total })}</span>
      {last < total && way(page + 1, 'next')}
    </nav>
  )
}
