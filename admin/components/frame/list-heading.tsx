import { type ActionHeaderProps, useFilterDrawer, useTranslation } from 'adminjs'
import { useLocation } from 'react-router-dom'
import { Doing } from '../actions/doing.tsx'
import { ChooseColumns } from '../list/columns/choose.tsx'
import { isOpenOnly } from '../list/parts/beginning.tsx'
import { Views } from '../list/views/views.tsx'
import { usePageTitle } from './title.tsx'
import { Way } from './way.tsx'

/** The head of a list, or of what is done on the whole of it. A list is begun, filtered and taken along as a file from there. */
export function ListHeading({ resource, action, tag }: ActionHeaderProps) {
  const { translateAction, translateButton, translateLabel } = useTranslation()
  const { toggleFilter, filtersCount } = useFilterDrawer()
  const { search } = useLocation()
  const count = filtersCount - Number(isOpenOnly(new URLSearchParams(search)))
  const { id, resourceActions } = resource
  const title = action.name === 'list' ? translateLabel(resource.name, id) : translateAction(action.name, id)
  usePageTitle(title)
  if (action.name !== 'list')
    return (
      <header className="row-heading">
        <Way resource={resource} />
        <h1>{title}</h1>
      </header>
    )
  return (
    <header className="row-heading">
      <h1>
        {title} {tag && <span>{tag}</span>}
      </h1>
      <div className="doings">
        {resourceActions
          .filter(({ name }) => name !== 'list')
          .map((other, index) => (
            <Doing key={other.name} action={other} className={index === 0 ? 'first' : undefined} />
          ))}
        <button type="button" onClick={toggleFilter}>
          {translateButton(count > 0 ? 'filterActive' : 'filter', id, { count })}
        </button>
        <ChooseColumns resource={resource} />
        <Views resource={resource} />
        <a href={`/admin/export/${id}.csv${search}`} download>
          {translateAction('export', id)}
        </a>
      </div>
    </header>
  )
}
