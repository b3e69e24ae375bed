import type { FieldProps } from './field.tsx'

/** Some of several, any number of them. */
export function Checks({ field: { label, hint, choices = [] }, value, problems, path, change }: FieldProps) {
  const set = Array.isArray(value) ? (value as string[]) : []
  const problem = problems[path]?.message
  const turned = (one: string) =>
    choices.map((choice) => choice.value).filter((other) => set.includes(other) !== (other === one))
  return (
    <fieldset className="checks">
      <legend>{label}</legend>
      {hint && <small>{hint}</small>}
      {problem && <strong role="alert">{problem}</strong>}
      <div>
        {choices.map((choice) => (
          <label key={choice.value}>
            <input type="checkbox" checked={set.includes(choice.value)} onChange={() => change(turned(choice.value))} />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Yes or no. */
export function Yes({ field: { label, hint }, value, path, change }: FieldProps) {
  return (
    <div className="field yes">
      <label>
        <input type="checkbox" id={path} checked={value === true} onChange={(event) => change(event.target.checked)} />
        {label}
      </label>
      {hint && <small>{hint}</small>}
    </div>
  )
}
