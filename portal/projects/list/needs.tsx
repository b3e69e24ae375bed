import { isAskedOf } from '../../../domain/projects/list/asked.ts'
import type { Needs as Data } from '../../../domain/projects/list/needs.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { Reader } from '../../reader.ts'
import { AskedLines } from './asked.tsx'
import { Late } from './late-projects.tsx'
import { needsTexts } from './needs.text.ts'
import { News } from './news-count.tsx'
import { WaitingLine } from './waiting-line.tsx'

export type NeedsProps = { needs: Data; reader: Reader }

/** What the reader is needed for in all their projects: what waits for them, what is late, what is new. What their layout hides is
 *  not told. */
export function Needs({ needs, hasProjects, reader }: NeedsProps & { hasProjects: boolean }) {
  return (
    <div className="needs">
      {(needs.waiting || isAskedOf(needs)) && <Waiting needs={needs} reader={reader} />}
      {hasProjects && needs.late && <Late needs={needs} reader={reader} />}
      {hasProjects && needs.news && <News needs={needs} reader={reader} />}
    </div>
  )
}

function Waiting({ needs, reader }: NeedsProps) {
  const { waiting, waitingTotal } = needs
  const say = speaker(needsTexts, reader)
  const shown = waiting ?? []
  const waits = shown.length > 0 || isAskedOf(needs)
  return (
    <section aria-labelledby="waits" className={waits ? 'call' : undefined}>
      <h2 id="waits">{say('waiting')}</h2>
      {!waits && <p className="quiet">{say('nothingWaits')}</p>}
      <ul className="lines">
        <AskedLines asked={needs} reader={reader} />
        {shown.map((task) => (
          <WaitingLine key={task.id} task={task} reader={reader} />
        ))}
      </ul>
      {waitingTotal > shown.length && <p>{say('moreWaits', { more: waitingTotal - shown.length })}</p>}
    </section>
  )
}
