import { Field, fieldProps } from '../../parts/forms/field.tsx'

/** What can be chosen, and how it is called. */
export type FieldChoice = { value: string; words: string }

type ChoiceProps = { label: string; name: string; choices: FieldChoice[]; value: string } & {
  hint?: string | undefined
  none?: string | undefined
  problem?: string | undefined
}

/** A field of a form in which one of several is chosen; `none` is what no choice is called. */
export function ChoiceField({ label, name, choices, value, none, ...told }: ChoiceProps) {
  return (
    <Field label={label} name={name} {...told}>
      <select {...fieldProps(name, told)} defaultValue={value}>
        {none && <option value="">{none}</option>}
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.words}
          </option>
        ))}
      </select>
    </Field>
  )
}
