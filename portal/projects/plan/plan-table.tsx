import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { Reader } from '../../reader.ts'
import type { PlanSay } from './plan.text.ts'
import { PlanAxis, planHead } from './plan-axis.tsx'
import { PlanLines } from './plan-lines.tsx'
import { isAlsoLate, PlanMark } from './plan-mark.tsx'
import { type PlanRow, planScale } from './plan-rows.ts'

const rowHeight = 26

type Props = { rows: PlanRow[]; say: PlanSay; reader: Reader }

/** What the picture of the plan shows, as a table that is read out; and that is printed, each row with its own bar, for paper
 *  ends where it likes (print.css). */
export function PlanTable({ rows, say, reader }: Props) {
  const { day, today } = reader.formats
  const label = speaker(labels, reader)
  const scale = planScale(rows, today())
  return (
    <div className="unseen plan-table">
      <table className="plan-marks">
        <caption>{say('caption', { from: day(scale.first), to: day(scale.last) })}</caption>
        <thead>
          <tr>
            {(['what', 'kind', 'from', 'to', 'state'] as const).map((name) => (
              <th key={name} scope="col" className={name}>
                {say(name)}
              </th>
            ))}
            <th scope="col" className="drawn">
              <span className="unseen">{say('picture')}</span>
              <svg aria-hidden="true" width="100%" height={planHead}>
                <g id="plan-lines">
                  <PlanAxis {...{ scale, today: today(), say, reader }} />
                  <PlanLines {...{ scale, today: today(), reader, from: planHead, to: planHead + rowHeight }} />
                </g>
              </svg>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className={row.kind}>
              <th scope="row">{row.name}</th>
              <td className="kind">{row.kind === 'phase' ? say(row.kind) : label(`MainNoun.${row.kind}`)}</td>
              <td>{day(row.from)}</td>
              <td>{day(row.to)}</td>
              <td>
                {row.state !== 'untold' && say(row.state)}
                {isAlsoLate(row) && `, ${say('late')}`}
              </td>
              <td className="drawn">
                <svg aria-hidden="true" width="100%" height={rowHeight}>
                  <svg aria-hidden="true">
                    <use href="#plan-lines" y={-planHead} />
                  </svg>
                  <PlanMark row={row} y={rowHeight / 2} scale={scale} />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
