import { type ResourceJSON, useTranslation } from 'adminjs'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import type { KnownView } from '../../../../domain/views/find.ts'
import { Panel } from '../panel.tsx'
import { ForgetView } from './forget-view.tsx'
import { KeepView } from './keep-view.tsx'
import { useViews } from './use-views.ts'

/** Opens the views of a list: as somebody keeps it under a name. */
export function Views({ resource }: { resource: ResourceJSON }) {
  const { translateButton, translateLabel } = useTranslation()
  const [isOpen, open] = useState(false)
  const close = () => open(false)
  return (
    <>
      <button type="button" onClick={() => open(true)}>
        {translateButton('views')}
      </button>
      <Panel title={translateLabel('views')} isOpen={isOpen} close={close}>
        <Known resource={resource} close={close} />
      </Panel>
    </>
  )
}

/** Those that one keeps and those that others share, each leading to the list as it was; and the list as it is now, to be kept. */
function Known({ resource, close }: { resource: ResourceJSON; close(): void }) {
  const { translateMessage, translateButton } = useTranslation()
  const { known, failed, more, keep, forget, losersOf } = useViews(resource.id)
  const by = (view: KnownView) => translateMessage(view.isOwn ? 'viewForAll' : 'viewBy', resource.id, { name: view.by })
  return (
    <div className="views">
      {failed && <strong role="alert">{translateMessage('viewFailed')}</strong>}
      {known?.views.length === 0 && <p>{translateMessage('noViews')}</p>}
      <ul>
        {known?.views.map((view) => (
          <li key={view.id}>
            <span>
              <Link to={{ search: view.query || 'page=1' }} onClick={close}>
                {view.name}
              </Link>
              {view.isShared && <small>{by(view)}</small>}
            </span>
            {(view.isOwn || known.mayShare) && <ForgetView view={view} losersOf={losersOf} forget={forget} />}
          </li>
        ))}
      </ul>
      {known && known.page < known.pages && (
        <button type="button" onClick={more}>
          {translateButton('moreViews', resource.id, { more: known.total - known.views.length })}
        </button>
      )}
      {known && <KeepView mayShare={known.mayShare} keep={keep} />}
    </div>
  )
}
