import type { Heading } from '../../../../domain/reports/heading.ts'
import type { FormState } from '../../../forms/state.ts'
import { Field, fieldProps } from '../../../parts/forms/field.tsx'
import type { Reader } from '../../../reader.ts'
import type { FilledReport } from '../filled.ts'

/** What each part of the form of a report is made of. */
export type FormParts = { report: FilledReport; columns: Heading[]; form: FormState; reader: Reader }

type Named = { [Key in keyof FilledReport]: FilledReport[Key] extends string ? Key : never }[keyof FilledReport]
type Props = Pick<FormParts, 'report' | 'form'> & {
  name: Exclude<Named, 'about'>
  label: string
  hint?: string | undefined
  /** What choosing nothing means. */
  none: string
  choices: [value: string, label: string][]
}

/** A choice of one thing or of nothing. */
export function Choose({ name, label, hint, none, choices, report, form }: Props) {
  const problem = form.problem(name)
  const told = { ...(hint && { hint }), ...(problem && { problem }) }
  return (
    <Field {...{ label, name }} {...told}>
      <select {...fieldProps(name, told)} defaultValue={report[name]}>
        <option value="">{none}</option>
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  )
}
