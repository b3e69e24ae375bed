import { ApiClient, type EditPropertyProps, type FilterPropertyProps, type RecordJSON, useTranslation } from 'adminjs'
import { useEffect, useState } from 'react'
import { nameableOn } from '../../guard/filters/nameable-on.ts'
import { type Found, rowsWith } from './found.ts'
import { Labelled } from './labelled.tsx'
import { Picker } from './picker.tsx'

/** What a row leads to, in a form. What the reader cannot see is said to be that, and stays unless they choose another. */
export function EditedReference({ property, record, onChange }: EditPropertyProps) {
  const { translateProperty, translateMessage, translateButton } = useTranslation()
  const { path, label, resourceId, reference, isRequired } = property
  const id = record.params[path]
  const title = record.populated[path]?.title
  const problem = record.errors[path]?.message
  const narrowed = filtersFor(property, record)
  const choose = (option?: Found) => onChange(path, option?.value ?? null, option?.record)
  return (
    <Labelled label={translateProperty(label, resourceId)} field={path} required={isRequired}>
      {id && !title ? (
        <p>
          {translateMessage('cannotBeSeen')}{' '}
          <button type="button" id={path} onClick={() => choose()}>
            {translateButton('chooseAnother')}
          </button>
        </p>
      ) : (
        <Picker
          key={JSON.stringify(narrowed)}
          {...{ id: path, problem, choose, required: isRequired }}
          chosen={id && title ? { value: id, label: title } : undefined}
          find={(text) => rowsWith(text, reference, narrowed)}
        />
      )}
      {problem && <strong role="alert">{problem}</strong>}
    </Labelled>
  )
}

/** What the rows of a list all lead to. */
export function FilteredReference({ property, filter, onChange }: FilterPropertyProps) {
  const { translateProperty } = useTranslation()
  const { path, label, resourceId, reference } = property
  const id: string | undefined = filter[path] || undefined
  const title = useTitle(reference, id)
  return (
    <Labelled label={translateProperty(label, resourceId)} field={`filter-${path}`}>
      <Picker
        id={`filter-${path}`}
        chosen={id ? { value: id, label: title } : undefined}
        find={(text) => rowsWith(text, reference)}
        choose={(option) => onChange(path, option?.value ?? '')}
      />
    </Labelled>
  )
}

/** What narrows the choice for a column, by what its form holds already: people to who may be named there, what is in a project to
 *  that project, which may be known by another row alone that was chosen. */
function filtersFor({ path, custom, resourceId }: EditPropertyProps['property'], record: RecordJSON): object {
  const on = custom?.nameable ? placeOf(resourceId, record) : undefined
  const others = Object.entries(record.populated).filter(([name]) => name !== path)
  const known = (name: string) => record.params[name] ?? others.map(([, row]) => row?.params?.[name]).find(Boolean)
  const within = ((custom?.within ?? []) as string[]).filter(known)
  return {
    ...(on && { [`filters.${nameableOn}`]: on }),
    ...Object.fromEntries(within.map((name) => [`filters.${name}`, known(name)])),
  }
}

/** Where a row is, as narrowly as its form knows: people are looked for who may be named there. */
function placeOf(resourceId: string, { id, params }: RecordJSON): string | undefined {
  if (params.phaseId) return `Phase:${params.phaseId}`
  if (params.projectId) return `Project:${params.projectId}`
  if (resourceId === 'Project' && id) return `Project:${id}`
  return params.organisationId ? `Organisation:${params.organisationId}` : undefined
}

/** What a row is called that is known by its id alone. */
function useTitle(resourceId: string | null, id: string | undefined): string {
  const { translateLabel } = useTranslation()
  const [title, setTitle] = useState<string | undefined>('')
  useEffect(() => {
    if (!resourceId || !id) return
    const asked = new ApiClient().recordAction({ resourceId, recordId: id, actionName: 'show' })
    asked.then(
      ({ data }) => setTitle(data.record.title),
      () => setTitle(undefined),
    )
  }, [resourceId, id])
  return title ?? translateLabel('hidden')
}
