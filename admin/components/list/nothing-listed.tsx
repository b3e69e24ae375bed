import { type ResourceJSON, useTranslation } from 'adminjs'
import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { listPath, verbPath } from '../paths.ts'

type Props = { resource: ResourceJSON; filtered: boolean; children: ReactNode }

/** What stands in place of a list: why there is none, and the way on: without the filter, or to the first row of it. */
export function NothingListed({ resource: { id, resourceActions }, filtered, children }: Props) {
  const { translateButton } = useTranslation()
  const canBegin = resourceActions.some(({ name }) => name === 'new')
  return (
    <div className="listed nothing" role="status">
      <p>{children}</p>
      {filtered && <Link to={`${listPath(id)}?page=1`}>{translateButton('resetFilter')}</Link>}
      {!filtered && canBegin && <Link to={verbPath(id, 'new')}>{translateButton('createFirstRecord', id)}</Link>}
    </div>
  )
}
