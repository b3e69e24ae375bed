import { ActionButton, type ActionHeaderProps, useTranslation } from 'adminjs'
import type { ComponentType } from 'react'
import { Link, useLocation } from 'react-router-dom'
import { Related } from './related.tsx'
import { Title } from './title.tsx'

type Props = ActionHeaderProps & { OriginalComponent: ComponentType<ActionHeaderProps> }

/** The head of a row's pages: where it is, what it is called, what can be done with it. Lists keep AdminJS's own, and can be
 *  taken along as a file. */
export function Heading({ OriginalComponent, ...props }: Props) {
  const { translateLabel, translateAction } = useTranslation()
  const { resource, record, action, actionPerformed } = props
  const { search } = useLocation()
  if (!record?.recordActions || action.showInDrawer)
    return (
      <>
        <OriginalComponent {...props} />
        {action.name === 'list' && (
          <a className="export" href={`/admin/export/${resource.id}.csv${search}`} download>
            {translateAction('export', resource.id)}
          </a>
        )}
      </>
    )
  const others = record.recordActions.filter(({ name }) => name !== action.name)
  return (
    <header className="row-heading">
      <nav>
        <Link to="/admin">{translateLabel('dashboard')}</Link> /{' '}
        <Link to={`/admin/resources/${resource.id}`}>{translateLabel(resource.name, resource.id)}</Link>
        {action.name !== 'show' && ` / ${translateAction(action.name, resource.id)}`}
      </nav>
      <h1>
        <Title resource={resource} record={record} />
      </h1>
      <div>
        {others.map((other) => (
          <ActionButton
            key={other.name}
            action={other}
            resourceId={resource.id}
            recordId={record.id}
            {...(actionPerformed && { actionPerformed })}
          >
            <button type="button" className={other.variant === 'danger' ? 'danger' : undefined}>
              {translateAction(other.name, resource.id)}
            </button>
          </ActionButton>
        ))}
      </div>
      {action.name === 'show' && <Related resource={resource} record={record} />}
    </header>
  )
}
