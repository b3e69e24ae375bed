import { type ResourceJSON, useTranslation } from 'adminjs'
import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { listPath } from '../paths.ts'

/** Where a page is: the way back to its list and to the first page, and what it is there, if that has a name. */
export function Way({ resource: { id, name }, children }: { resource: ResourceJSON; children?: ReactNode }) {
  const { translateLabel } = useTranslation()
  return (
    <nav aria-label={translateLabel('way')}>
      <Link to="/admin">{translateLabel('dashboard')}</Link> / <Link to={listPath(id)}>{translateLabel(name, id)}</Link>
      {children && ' / '}
      {children}
    </nav>
  )
}
