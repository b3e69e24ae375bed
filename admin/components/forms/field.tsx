import { useState } from 'react'
import { type FormValue, type FormValues, shown } from '../../actions/form-values.ts'
import type { FieldView } from '../../actions/form-view.ts'
import type { Option } from '../actions/call.ts'
import { Picker, PickerOfMany } from '../columns/picker.tsx'
import { Grid } from '../grids/grid.tsx'
import { Cells } from '../layouts/cells.tsx'
import { Order } from '../layouts/order.tsx'
import { Checks, Yes } from './checks.tsx'
import { FileInput } from './file.tsx'
import { Group, Rows } from './many.tsx'

export type FieldProblems = Record<string, { message: string }>
type Given = {
  problems: FieldProblems
  path: string
  /** Looks for a text among what can be chosen in a field. */
  find(field: string, text: string): Promise<Option[]>
}

/** The fields of a form, of a row of a list, or of a group. `path` is what they are called by when something is wrong. */
export function Fields({
  fields,
  values,
  change,
  ...given
}: Given & {
  fields: FieldView[]
  values: FormValues
  change(values: FormValues): void
}) {
  return shown(fields, values).map((field) => (
    <Field
      {...{ ...given, field, path: given.path + field.name, value: values[field.name] }}
      key={field.name}
      change={(value) => change({ ...values, [field.name]: value })}
    />
  ))
}

export type FieldProps = Given & { field: FieldView; value: FormValue; change(value: FormValue): void }

function Field(props: FieldProps) {
  const { field, value, path, problems, change } = props
  if (field.kind === 'list') return <Rows {...props} />
  if (field.kind === 'group') return <Group {...props} />
  if (field.kind === 'checks') return <Checks {...props} />
  if (field.kind === 'grid') return <Grid {...props} />
  if (field.kind === 'order') return <Order {...props} />
  if (field.kind === 'cells') return <Cells {...props} />
  if (field.kind === 'kept') return null
  if (field.kind === 'yes') return <Yes {...props} />
  const problem = problems[path]?.message
  const described = `${problem ? `${path}-problem ` : ''}${field.hint ? `${path}-hint` : ''}` || undefined
  const shared = { id: path, required: field.required, 'aria-invalid': Boolean(problem), 'aria-describedby': described }
  return (
    <div className="field">
      <label htmlFor={path}>{field.label}</label>
      {field.kind === 'several' ? (
        <Several {...props} />
      ) : field.searched ? (
        <SearchedChoice {...props} />
      ) : (
        <Input field={field} value={typeof value === 'string' ? value : ''} change={change} shared={shared} />
      )}
      {field.hint && <small id={`${path}-hint`}>{field.hint}</small>}
      {problem && (
        <strong id={`${path}-problem`} role="alert">
          {problem}
        </strong>
      )}
    </div>
  )
}

/** A choice among more than can be shown. What was found stays known, so that it can be told by its name. */
function SearchedChoice({ field: { name, choices = [], required }, value, path, problems, find, change }: FieldProps) {
  const [met, setMet] = useState(choices)
  return (
    <Picker
      {...{ id: path, required, problem: problems[path]?.message, first: choices }}
      chosen={met.find((option) => option.value === value)}
      find={(text) => find(name, text)}
      choose={(option) => {
        if (option) setMet([option, ...met])
        change(option?.value ?? '')
      }}
    />
  )
}

/** Any number of what is found; what was found stays known. */
function Several({ field: { name, choices = [], required }, value, path, problems, find, change }: FieldProps) {
  const [met, setMet] = useState(choices)
  const chosen = (Array.isArray(value) ? (value as string[]) : []).flatMap(
    (one) => met.find((option) => option.value === one) ?? [],
  )
  return (
    <PickerOfMany
      {...{ id: path, required, problem: problems[path]?.message, first: choices, chosen }}
      find={(text) => find(name, text)}
      choose={(options) => {
        setMet([...options, ...met])
        change(options.map((option) => option.value))
      }}
    />
  )
}

type InputProps = { field: FieldView; value: string; change(value: string): void; shared: object }
const types = { text: 'text', email: 'email', date: 'date', time: 'time', colour: 'color' } as const

function Input({ field: { kind, choices = [], required, accepts }, value, change, shared }: InputProps) {
  const changed = (event: { target: { value: string } }) => change(event.target.value)
  if (kind === 'file') return <FileInput shared={shared} change={change} accepts={accepts} />
  if (kind === 'prose') return <textarea {...shared} rows={5} value={value} onChange={changed} />
  if (kind !== 'choice')
    return <input {...shared} type={types[kind as keyof typeof types]} value={value} onChange={changed} />
  const groups = [...new Set(choices.map(({ group }) => group))]
  const optionsOf = (group: string | undefined) =>
    choices
      .filter((choice) => choice.group === group)
      .map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))
  return (
    <select {...shared} value={value} onChange={changed}>
      {(!required || value === '') && <option value="" />}
      {groups.map((group) =>
        group ? (
          <optgroup key={group} label={group}>
            {optionsOf(group)}
          </optgroup>
        ) : (
          optionsOf(group)
        ),
      )}
    </select>
  )
}
