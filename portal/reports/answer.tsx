import { Fragment } from 'react'
import type { AnswerLine } from '../../domain/reports/answer/told.ts'

/** What a report answers, in one line under its name: each part by word and shape, colour beside them. */
export function Answer({ lines }: { lines: Pick<AnswerLine, 'text' | 'mark'>[] }) {
  if (lines.length === 0) return null
  return (
    <p className="answer">
      {lines.map(({ text, mark }) => (
        <Fragment key={text}>
          <span className={`mark ${mark}`}>{text}</span>{' '}
        </Fragment>
      ))}
    </p>
  )
}
