import { BasePropertyComponent, type ResourceJSON, useQueryParams, useTranslation } from 'adminjs'
import { type FormEvent, useState } from 'react'
import { useSearchParams } from 'react-router-dom'

/** The fields a list can be filtered by, as AdminJS draws them. What is left empty is not asked for. */
export function FilterForm({ resource, done }: { resource: ResourceJSON; done(): void }) {
  const { filters = {} } = useQueryParams()
  const { translateButton } = useTranslation()
  const [query, setQuery] = useSearchParams()
  const [wanted, want] = useState<Record<string, unknown>>(filters)

  function show(asked: [name: string, value: unknown][]) {
    const others = [...query].filter(([name]) => !name.startsWith('filters.') && name !== 'page')
    setQuery([
      ...others,
      ...asked.map(([name, value]) => [`filters.${name}`, String(value)] as [string, string]),
      ['page', '1'],
    ])
    done()
  }
  function apply(event: FormEvent) {
    event.preventDefault()
    show(Object.entries(wanted).filter(([, value]) => ![undefined, null, ''].includes(value as string)))
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
        <button type="button" onClick={() => show([])}>
          {translateButton('resetFilter', resource.id)}
        </button>
      </footer>
    </form>
  )
}
