import { useTranslation } from 'adminjs'
import type { Option } from '../actions/call.ts'
import type { FieldProps } from '../forms/field.tsx'
import { FieldFrame } from '../grids/frame.tsx'

/** Some of several things in a form, one after another. */
export function Order({ field, value, problems, path, change }: FieldProps) {
  const chosen = Array.isArray(value) ? (value as string[]) : []
  return (
    <FieldFrame {...{ field, problems, path }} of="order">
      <InOrder choices={field.choices ?? []} chosen={chosen} change={change} />
    </FieldFrame>
  )
}

type Props = { choices: Option[]; chosen: string[]; change(chosen: string[]): void }

/** Some of several things: those that are there in their order, each to be moved; below them those that are not. */
export function InOrder({ choices, chosen, change }: Props) {
  const { translateButton } = useTranslation()
  const labelOf = (name: string) => choices.find((choice) => choice.value === name)?.label ?? name
  const others = choices.filter((choice) => !chosen.includes(choice.value))
  const swap = (at: number, by: 1 | -1) => {
    const moved = [...chosen]
    moved.splice(at + by, 0, ...moved.splice(at, 1))
    change(moved)
  }
  return (
    <ol>
      {chosen.map((name, at) => (
        <li key={name}>
          <label>
            <input type="checkbox" checked onChange={() => change(chosen.filter((other) => other !== name))} />
            {labelOf(name)}
          </label>
          {([-1, 1] as const).map((by) => (
            <button
              key={by}
              type="button"
              disabled={!(at + by in chosen)}
              aria-label={translateButton(by < 0 ? 'moveUp' : 'moveDown', undefined, { what: labelOf(name) })}
              onClick={() => swap(at, by)}
            >
              {by < 0 ? '↑' : '↓'}
            </button>
          ))}
        </li>
      ))}
      {others.map(({ value: name, label: words }) => (
        <li key={name} className="left-out">
          <label>
            <input type="checkbox" checked={false} onChange={() => change([...chosen, name])} />
            {words}
          </label>
        </li>
      ))}
    </ol>
  )
}
