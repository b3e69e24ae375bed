import type { LateProject } from '../../../domain/projects/list/needs.ts'
import { speaker } from '../../../words/catalogue.ts'
import { countTexts } from '../../parts/count.text.ts'
import type { Reader } from '../../reader.ts'
import { needsTexts } from './needs.text.ts'
import type { NeedsProps } from './needs.tsx'

/** The projects in which something is late. */
export function Late({ needs: { late, lateTotal }, reader }: NeedsProps) {
  const say = speaker(needsTexts, reader)
  const shown = late ?? []
  return (
    <section aria-labelledby="late">
      <h2 id="late">{say('late')}</h2>
      {shown.length === 0 && <p className="quiet">{say('nothingLate')}</p>}
      <ul className="lines">
        {shown.map((project) => (
          <li key={project.id}>
            <a href={`/projects/${project.id}#late`}>{project.name}</a> <span>{howMuch(project, reader)}</span>
          </li>
        ))}
      </ul>
      {lateTotal > shown.length && <p>{say('moreLate', { more: lateTotal - shown.length })}</p>}
    </section>
  )
}
function howMuch({ tasks, milestones }: LateProject, reader: Reader): string {
  const say = speaker(countTexts, reader)
  const late = [milestones > 0 && say('milestone', { count: milestones }), tasks > 0 && say('task', { count: tasks })]
  return late.filter(Boolean).join(', ')
}
