import type { FormState } from '../../../forms/state.ts'
import { groupProps, Problem } from '../../../parts/forms/field.tsx'
import type { FilledReport } from '../filled.ts'
import type { OwnReportForm } from '../form.page.tsx'

type Props = Pick<OwnReportForm, 'report' | 'columns'> & {
  name: 'columns' | 'totals' | ('open' & keyof FilledReport)
  legend: string
  hint?: string
  form: FormState
}

/** Columns of which some are chosen. */
export function ColumnChecks({ name, legend, hint, report, columns, form }: Props) {
  if (columns.length === 0) return null
  return (
    <fieldset className="choice" {...groupProps(name, form.problem(name))}>
      <legend>{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      <Problem name={name} problem={form.problem(name)} />
      <div className="checks">
        {columns.map(({ key, label }) => (
          <label key={key}>
            <input type="checkbox" name={name} value={key} defaultChecked={report[name].includes(key)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
