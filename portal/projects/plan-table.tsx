import type { Reader } from '../reader.ts'
import type { PlanSay } from './plan.text.ts'
import { type PlanRow, planScale } from './plan-rows.ts'

/** What the picture of the plan shows, as a table that is read out. */
export function PlanTable({ rows, say, reader }: { rows: PlanRow[]; say: PlanSay; reader: Reader }) {
  const { day, today } = reader.formats
  const { first, last } = planScale(rows, today())
  return (
    <div className="unseen">
      <table>
        <caption>{say('caption', { from: day(first), to: day(last) })}</caption>
        <thead>
          <tr>
            {(['what', 'kind', 'from', 'to', 'state'] as const).map((name) => (
              <th key={name} scope="col">
                {say(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, kind, name, from, to, state }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{say(kind)}</td>
              <td>{day(from)}</td>
              <td>{day(to)}</td>
              <td>{say(state)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
