import { Field } from './field.tsx'

type Props = { label: string; hint: string; problem: string | undefined }

/** Where six digits from a mail are typed, with blanks as the mail writes them or without. */
export function CodeField({ label, hint, problem }: Props) {
  return (
    <Field
      {...{ label, hint, name: 'code', inputMode: 'numeric', required: true }}
      {...{ autoComplete: 'one-time-code', pattern: '\\s*([0-9]\\s*){6}', problem }}
    />
  )
}
