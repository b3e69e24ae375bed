import { conditionsOn } from '../../../../domain/reports/filling/conditions.ts'
import { speaker } from '../../../../words/catalogue.ts'
import { Problem } from '../../../parts/forms/field.tsx'
import { emptyLines } from '../ids.ts'
import { ownReportTexts } from '../text.ts'
import type { FormParts } from './choose.tsx'

/** The conditions of a report, a line each, and some that are empty: which of its rows there are. */
export function Conditions({ report, columns, form, reader }: FormParts) {
  const say = speaker(ownReportTexts, reader)
  const groups = columns.map(({ key, label }) => ({ label, choices: conditionsOn(report.about, key, reader) }))
  const empty = Array.from({ length: emptyLines }, () => ({ what: '', value: '' }))
  return (
    <fieldset className="choice">
      <legend>{say('conditions')}</legend>
      <p className="hint">{say('conditionsHint')}</p>
      {[...report.conditions, ...empty].map(({ what, value = '' }, at) => {
        const [whatId, valueId] = [`what-${at}`, `value-${at}`]
        const wrong = { what: form.problem(whatId), value: form.problem(valueId) }
        return (
          <div className="condition" key={whatId}>
            <select
              {...{ id: whatId, name: 'what', defaultValue: what }}
              aria-label={say('condition', { number: at + 1 })}
              aria-invalid={wrong.what ? true : undefined}
            >
              <option value="">{say('noCondition')}</option>
              {groups.map(({ label, choices }) => (
                <optgroup key={label} label={label}>
                  {choices.map((one) => (
                    <option key={one.value} value={one.value}>
                      {one.label}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
            <input
              {...{ id: valueId, name: 'value', defaultValue: value }}
              aria-label={say('conditionValue', { number: at + 1 })}
              aria-invalid={wrong.value ? true : undefined}
            />
            <Problem name={wrong.what ? whatId : valueId} problem={wrong.what ?? wrong.value} />
          </div>
        )
      })}
    </fieldset>
  )
}
