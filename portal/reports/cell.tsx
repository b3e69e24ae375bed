import { tellsLate } from '../../domain/reports/answer/late.ts'
import type { ReportDefinition } from '../../domain/reports/definition.ts'
import type { Heading } from '../../domain/reports/heading.ts'
import type { ReportValue } from '../../domain/reports/rows.ts'
import { reportTexts } from '../../domain/reports/text.ts'
import { choice, tell } from '../../domain/reports/values.ts'
import { speaker } from '../../words/catalogue.ts'
import { LateMark } from '../parts/late-mark.tsx'
import { Near } from '../parts/near.tsx'
import { Progress } from '../parts/progress.tsx'
import type { Reader } from '../reader.ts'

type Props = {
  value: ReportValue | undefined
  entity: ReportDefinition['entity']
  column: Heading
  /** Whether the row is late. */
  late: boolean | null
  reader: Reader
}

/** One value of a report: a state by word and shape, a day near and exact, what is late marked. Nothing is an empty cell. */
export function Cell({ value, entity, column, late, reader }: Props) {
  if (value === null || value === undefined || value === '') return null
  const say = speaker(reportTexts, reader)
  if (column.kind === 'choice') return <span className={`mark ${value}`}>{choice(String(value), column, say)}</span>
  if (column.kind === 'percent') return <Progress percent={Number(value)} reader={reader} />
  const isLate = tellsLate({ value, entity, key: column.key, late }, reader.formats.today())
  const told =
    column.kind === 'day' ? <Near day={String(value)} reader={reader} /> : tell(value, column, say, reader.formats)
  return (
    <>
      {isLate && (
        <>
          <LateMark reader={reader} />{' '}
        </>
      )}
      {told}
    </>
  )
}
