import { type ResourceJSON, useFilterDrawer, useTranslation } from 'adminjs'
import { useEffect, useRef } from 'react'
import { FilterForm } from './filter-form.tsx'

/** What a list is filtered by, in a panel over it that closes once it is. */
export function Filter({ resource }: { resource: ResourceJSON }) {
  const { isVisible, close } = useFilterDrawer()
  const { translateLabel, translateButton } = useTranslation()
  const panel = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isVisible) panel.current?.showModal()
    else panel.current?.close()
  }, [isVisible])
  return (
    <dialog ref={panel} className="filter" aria-label={translateLabel('filters')} onClose={close}>
      <header>
        <h2>{translateLabel('filters')}</h2>
        <button type="button" aria-label={translateButton('close')} onClick={close}>
          ×
        </button>
      </header>
      {isVisible && <FilterForm key={resource.id} resource={resource} done={close} />}
    </dialog>
  )
}
