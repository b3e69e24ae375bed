import { canSplit, chartKinds } from '../../../../domain/reports/charts/chart.ts'
import { chartFormTexts } from '../../../../domain/reports/filling/chart.text.ts'
import { chartFields } from '../../../../domain/reports/filling/chart.ts'
import { canAdd, canGroup } from '../../../../domain/reports/groups/wrong.ts'
import type { Heading } from '../../../../domain/reports/heading.ts'
import { speaker } from '../../../../words/catalogue.ts'
import { ownReportTexts } from '../text.ts'
import { Choose, type FormParts } from './choose.tsx'

type Kind = Heading['kind']
const isDay = (kind: Kind) => kind === 'day'
const among: Record<string, (kind: Kind) => boolean> = {
  ...{ chartBy: canGroup, chartSplit: canSplit, chartMeasure: canAdd, chartBegins: isDay, chartEnds: isDay },
}

/** What a report draws above its rows. What fits to which kind is said where it is kept. */
export function ChartFields({ report, columns, form, reader }: FormParts) {
  const say = speaker(chartFormTexts, reader)
  const own = speaker(ownReportTexts, reader)
  const isOpen = report.chartKind !== '' || chartFields.some((name) => form.problem(name))
  return (
    <details className="folded" open={isOpen}>
      <summary>{say('chartKind')}</summary>
      <div className="fields">
        {chartFields.map((name) => (
          <Choose
            key={name}
            {...{ report, form, name, label: say(name), none: own(name === 'chartKind' ? 'noChart' : 'nothing') }}
            hint={name === 'chartEnds' ? undefined : say(`${name}-hint`)}
            choices={
              name === 'chartKind'
                ? chartKinds.map((kind) => [kind, say(`chart-${kind}`)])
                : columns.filter(({ kind }) => among[name]?.(kind)).map(({ key, label }) => [key, label])
            }
          />
        ))}
      </div>
    </details>
  )
}
