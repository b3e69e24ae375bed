import { columnOf } from '../../domain/reports/columns/entities.ts'
import type { Heading } from '../../domain/reports/heading.ts'
import { operatorsOf } from '../../domain/reports/operators.ts'
import { type AskedOpenly, asBegun } from '../../domain/reports/portal/open-filters.ts'
import type { ReportPage } from '../../domain/reports/portal/page.ts'
import { type ReportText, reportTexts } from '../../domain/reports/text.ts'
import { choice } from '../../domain/reports/values.ts'
import { speaker } from '../../words/catalogue.ts'
import type { FormState } from '../forms/state.ts'
import { Field, fieldProps } from '../parts/forms/field.tsx'
import type { Reader } from '../reader.ts'
import { reportPageTexts } from './text.ts'

type Props = Pick<ReportPage, 'report' | 'open'> & { asked: AskedOpenly; form: FormState; reader: Reader }

/** What its reader may filter a report by, for themselves: what they ask stands in the address, which can be kept. */
export function OpenFilters({ report, open, asked, form, reader }: Props) {
  const say = speaker(reportPageTexts, reader)
  return (
    <details className="folded" open={Object.keys(asked).length > 0}>
      <summary>{say('filter')}</summary>
      <form className="fields" action={`/reports/${report.id}`} noValidate>
        {open.map((column) => (
          <OpenFilter key={column.key} {...{ report, column, asked, form, reader }} />
        ))}
        <div>
          <button type="submit" className="second">
            {say('apply')}
          </button>{' '}
          <a href={`/reports/${report.id}`}>{say('again')}</a>
        </div>
      </form>
    </details>
  )
}

type OneProps = Omit<Props, 'open'> & { column: Heading }

function OpenFilter({ report, column, asked, form, reader }: OneProps) {
  const say = speaker(reportPageTexts, reader)
  const { key, label, kind } = column
  const [problem, wrongValue] = [form.problem(key), form.problem(`${key}.value`)]
  const chosen = [asked[key] ?? asBegun].flat().at(-1)
  const isPlain = kind === 'choice' || kind === 'flag'
  return (
    <>
      <Field label={label} name={key} {...(problem && { problem })}>
        <select {...fieldProps(key, problem ? { problem } : {})} defaultValue={chosen}>
          <option value={asBegun}>{say('asBegun')}</option>
          <option value="">{say('any')}</option>
          {optionsOf({ report, column, reader }).map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </Field>
      {!isPlain && (
        <Field
          label={say('valueOf', { column: label })}
          name={`${key}.value`}
          defaultValue={[asked[`${key}.value`] ?? ''].flat()[0]}
          {...(kind === 'day' && { hint: say('dayHint') })}
          {...(wrongValue && { problem: wrongValue })}
        />
      )}
    </>
  )
}

function optionsOf({ report, column, reader }: Pick<OneProps, 'report' | 'column' | 'reader'>): [string, string][] {
  const { key, kind } = column
  const asked = columnOf(report.entity, key)
  const say = speaker(reportTexts, reader)
  if (kind === 'choice') return (asked?.choices ?? []).map((one) => [one, choice(one, column, say)])
  if (kind === 'flag')
    return (['yes', 'no'] as const).map((one) => [one, say(one === 'yes' ? 'Boolean.true' : 'Boolean.false')])
  return Object.keys(operatorsOf(asked ?? { kind })).map((operator) => {
    const text = operator.replace(/^(in(?:Next|Last))Days$/, '$1SomeDays')
    return [operator, say(text as ReportText, { column: '', value: '…' }).replace(/^[\s:]+/, '')]
  })
}
