import { canAdd, canGroup } from '../../../../domain/reports/groups/wrong.ts'
import { speaker } from '../../../../words/catalogue.ts'
import { ownReportTexts } from '../text.ts'
import { Choose, type FormParts } from './choose.tsx'
import { ColumnChecks } from './column-checks.tsx'

/** How the rows of a report come: their order, what they stand under, what is added up, what their readers may filter by. */
export function OrderFields({ report, columns, form, reader }: FormParts) {
  const say = speaker(ownReportTexts, reader)
  const orders = columns.flatMap(({ key, label }): [string, string][] => [
    [key, say('rising', { column: label })],
    [`-${key}`, say('falling', { column: label })],
  ])
  const groups = columns.filter(({ kind }) => canGroup(kind)).map(({ key, label }): [string, string] => [key, label])
  const sums = columns.filter(({ kind }) => canAdd(kind))
  const isOpen = [report.sort, report.groupBy].some(Boolean) || report.totals.length + report.open.length > 0
  const isWrong = ['sort', 'groupBy', 'totals', 'open'].some((name) => form.problem(name))
  return (
    <details className="folded" open={isOpen || isWrong}>
      <summary>{say('order')}</summary>
      <div className="fields">
        <Choose {...{ report, form, name: 'sort', label: say('sort'), none: say('usualOrder'), choices: orders }} />
        <Choose
          {...{ report, form, name: 'groupBy', label: say('groupBy'), hint: say('groupByHint') }}
          {...{ none: say('noGroups'), choices: groups }}
        />
        <ColumnChecks {...{ report, form, columns: sums }} name="totals" legend={say('totals')} />
        <ColumnChecks {...{ report, form, columns }} name="open" legend={say('open')} />
      </div>
    </details>
  )
}
