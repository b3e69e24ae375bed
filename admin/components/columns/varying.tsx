import { type FilterPropertyProps, type ResourceJSON, useTranslation } from 'adminjs'
import { useEffect, useState } from 'react'
import { type Found, rowsWith } from './found.ts'
import { Labelled } from './labelled.tsx'
import { Picker } from './picker.tsx'

/** What the rows of a list all lead to, where that is now of one kind and now of another: looked for among all of them. */
export function FilteredVarying({ property, filter, onChange }: FilterPropertyProps) {
  const { translateProperty, translateLabel } = useTranslation()
  const { path, label, resourceId } = property
  const kinds = kindsOf(property)
  const id: string | undefined = filter[path] || undefined
  const chosen = useChosen(id, kinds)
  const find = async (text: string) => {
    const found = await Promise.all(kinds.map((kind) => rowsWith(text, kind.id)))
    return found.flatMap((rows, at) => rows.map((row) => ({ ...row, group: headingOf(kinds[at]) })))
  }
  const headingOf = (kind: ResourceJSON | undefined) => (kind ? translateLabel(kind.name, kind.id) : '')
  return (
    <Labelled label={translateProperty(label, resourceId)} field={`filter-${path}`}>
      <Picker
        id={`filter-${path}`}
        chosen={chosen}
        find={find}
        choose={(option) => onChange(path, option?.value ?? '')}
      />
    </Labelled>
  )
}

/** The kinds a column may lead to, as far as the reader can see them. */
export function kindsOf({ custom }: Pick<FilterPropertyProps['property'], 'custom'>): ResourceJSON[] {
  const names: string[] = custom?.varying ?? []
  return window.REDUX_STATE.resources.filter(({ id, href }) => href && names.includes(id))
}

function useChosen(id: string | undefined, kinds: ResourceJSON[]): Found | undefined {
  const [known, setKnown] = useState<Found>()
  const names = kinds.map((kind) => kind.id).join()
  useEffect(() => {
    if (!id) return
    const asked = names.split(',').map((name) => rowsWith('', name, { 'filters.id': id }))
    Promise.all(asked).then(
      (found) => setKnown(found.flat()[0]),
      () => setKnown(undefined),
    )
  }, [id, names])
  return id ? (known?.value === id ? known : { value: id, label: '…' }) : undefined
}
