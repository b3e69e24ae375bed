import type { SharedPart } from '../../domain/access/sharing/box/box.ts'
import { speaker } from '../../words/catalogue.ts'
import type { Reader } from '../reader.ts'
import { GrantsTable } from './tables/grants-table.tsx'
import { sharingTexts } from './text.ts'

/** The project or one of its phases: with whom just this is shared, and the way to share it. */
export function Part({ projectId, part, reader }: { projectId: string; part: SharedPart; reader: Reader }) {
  const say = speaker(sharingTexts, reader)
  const { resourceKind, resourceId, name, grants, others } = part
  const isPhase = resourceKind === 'phase'
  const query = isPhase ? `?phaseId=${resourceId}` : ''
  return (
    <section aria-labelledby={resourceId}>
      <h2 className="part" id={resourceId}>
        {isPhase ? say('phase', { name }) : say('whole')}
      </h2>
      {grants.length > 0 && <GrantsTable grants={grants} reader={reader} />}
      {grants.length === 0 && !others && <p className="quiet">{say('none')}</p>}
      {others && <p className="quiet">{say('others')}</p>}
      <p className="part-way">
        <a
          className={isPhase ? 'button second' : 'button'}
          href={`/projects/${projectId}/sharing/new${query}`}
          aria-label={isPhase ? say('newOf', { name }) : undefined}
        >
          {say('new')}
        </a>
      </p>
    </section>
  )
}
