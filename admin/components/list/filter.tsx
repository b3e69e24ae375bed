import { type ResourceJSON, useFilterDrawer, useTranslation } from 'adminjs'
import { FilterForm } from './filter-form.tsx'
import { Panel } from './panel.tsx'

/** What a list is filtered by, in a panel over it that closes once it is. */
export function Filter({ resource }: { resource: ResourceJSON }) {
  const { isVisible, close } = useFilterDrawer()
  const { translateLabel } = useTranslation()
  return (
    <Panel title={translateLabel('filters')} isOpen={isVisible} close={close}>
      <FilterForm key={resource.id} resource={resource} done={close} />
    </Panel>
  )
}
