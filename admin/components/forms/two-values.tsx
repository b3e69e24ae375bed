import { useTranslation } from 'adminjs'
import { useState } from 'react'
import { type FormValue, type FormValues, isValues, refilled } from '../../actions/form-values.ts'
import type { FieldView } from '../../actions/form-view.ts'
import type { TwoValues } from '../../actions/meanwhile/meanwhile.ts'
import { Choice } from './mine-or-theirs.tsx'

type Props = { both: TwoValues[]; take(path: string, value: FormValue): void }

/** What two have changed, with both values and the choice between them: what was filled in stays, unless theirs is taken. */
export function BothValues({ both, take }: Props) {
  const { translateLabel } = useTranslation()
  const [theirs, setTheirs] = useState<string[]>([])
  return (
    <ul className="two-values" aria-label={translateLabel('bothChanged')}>
      {both.map(({ path, label, words, values }) => (
        <li key={path}>
          <strong>{label}</strong>
          <Choice
            {...{ label, words }}
            isTheirs={theirs.includes(path)}
            choose={(isTheirs) => {
              setTheirs([...theirs.filter((other) => other !== path), ...(isTheirs ? [path] : [])])
              take(path, isTheirs ? values.theirs : values.mine)
            }}
          />
        </li>
      ))}
    </ul>
  )
}

/** What is filled in, with another value at a path, in the shape in which it is sent. */
export function valuesWith(fields: FieldView[], values: FormValues, path: string, value: FormValue): FormValues {
  const [name = '', ...rest] = path.split('.')
  const those = fields.filter((field) => field.name === name)
  if (rest.length === 0) return refilled(those, { [name]: value }, values)
  const inner = values[name]
  // Cells are called by names with a point in them.
  return isValues(inner) ? { ...values, [name]: { ...inner, [rest.join('.')]: value ?? '' } } : values
}
