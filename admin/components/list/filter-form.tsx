import { BasePropertyComponent, type ResourceJSON, useQueryParams, useTranslation } from 'adminjs'
import { type FormEvent, useState } from 'react'

/** The fields a list can be filtered by, as AdminJS draws them. What is left empty is not asked for. */
export function FilterForm({ resource, done }: { resource: ResourceJSON; done(): void }) {
  const { filters = {}, storeParams, clearParams } = useQueryParams()
  const { translateButton } = useTranslation()
  const [wanted, want] = useState<Record<string, unknown>>(filters)

  function apply(event: FormEvent) {
    event.preventDefault()
    const filled = Object.entries(wanted).filter(([, value]) => ![undefined, null, ''].includes(value as string))
    storeParams({ filters: Object.fromEntries(filled), page: '1' })
    done()
  }
  function reset() {
    clearParams('filters')
    done()
  }
  return (
    <form onSubmit={apply}>
      {resource.filterProperties.map((property) => (
        <BasePropertyComponent
          key={property.propertyPath}
          where="filter"
          {...{ resource, property, filter: wanted }}
          onChange={(name, value) => want({ ...wanted, [String(name)]: value })}
        />
      ))}
      <footer>
        <button type="submit">{translateButton('applyChanges', resource.id)}</button>
        <button type="button" onClick={reset}>
          {translateButton('resetFilter', resource.id)}
        </button>
      </footer>
    </form>
  )
}
