import type { ReactNode } from 'react'

type Props = { label: string; field?: string; required?: boolean; children: ReactNode }

/** A field in one of AdminJS's forms below what it is called. Without `field`, its id: several, each with a label of its own. */
export function Labelled({ label, field, required, children }: Props) {
  if (!field)
    return (
      <fieldset className="labelled">
        <legend>{label}</legend>
        {children}
      </fieldset>
    )
  return (
    <div className="labelled">
      <label htmlFor={field} data-required={required}>
        {label}
      </label>
      {children}
    </div>
  )
}
