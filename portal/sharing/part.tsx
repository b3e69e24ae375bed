import type { SharedPart } from '../../domain/access/sharing/box/box.ts'
import type { SharingPlace } from '../../domain/access/sharing/box/one.ts'
import { speaker } from '../../words/catalogue.ts'
import type { Reader } from '../reader.ts'
import { addressOf } from './crumb.tsx'
import { GrantsTable } from './tables/grants-table.tsx'
import { sharingTexts } from './text.ts'

/** The product, the project or one of its phases: with whom just this is shared, and the way to share it. */
export function Part({ of, part, reader }: { of: SharingPlace; part: SharedPart; reader: Reader }) {
  const say = speaker(sharingTexts, reader)
  const { resourceKind, resourceId, name, grants, others } = part
  const isPhase = resourceKind === 'phase'
  const query = isPhase ? `?phaseId=${resourceId}` : ''
  return (
    <section aria-labelledby={resourceId}>
      <h2 className="part" id={resourceId}>
        {isPhase ? say('phase', { name }) : say(of.kind === 'product' ? 'wholeProduct' : 'whole')}
      </h2>
      {grants.length > 0 && <GrantsTable grants={grants} reader={reader} />}
      {grants.length === 0 && !others && <p className="quiet">{say('none')}</p>}
      {others && <p className="quiet">{say('others')}</p>}
      <p className="part-way">
        <a
          className={isPhase ? 'button second' : 'button'}
          href={`${addressOf(of)}/sharing/new${query}`}
          aria-label={isPhase ? say('newOf', { name }) : undefined}
        >
          {say('new')}
        </a>
      </p>
    </section>
  )
}
