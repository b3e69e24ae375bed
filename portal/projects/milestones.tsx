import type { MilestoneRow } from '../../domain/projects/sections/milestones.ts'
import { isLate } from '../../domain/projects/tasks/late.ts'
import { speaker } from '../../words/catalogue.ts'
import { Near } from '../parts/near.tsx'
import type { Reader } from '../reader.ts'
import { overviewTexts } from './overview.text.ts'

type Props = { project: { id: string }; milestones: MilestoneRow[]; reader: Reader }

/** The milestones ahead. */
export function Milestones({ project, milestones, reader }: Props) {
  const say = speaker(overviewTexts, reader)
  const ahead = milestones.filter((milestone) => !isLate('Milestone', milestone, reader.formats.today()))
  return (
    <section aria-labelledby="milestones">
      <h2 id="milestones">{say('milestones')}</h2>
      {ahead.length === 0 && <p className="quiet">{say('noMilestones')}</p>}
      <ul className="lines">
        {ahead.map(({ id, name, dueOn }) => (
          <li key={id}>
            <span>{name}</span> {dueOn && <Near day={dueOn} reader={reader} />}
          </li>
        ))}
      </ul>
      <p>
        <a href={`/projects/${project.id}/plan`}>{say('wholePlan')}</a>
      </p>
    </section>
  )
}
