import type { RaidList, RaidRow } from '../../domain/projects/sections/raid.ts'
import { isLate } from '../../domain/projects/tasks/late.ts'
import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import type { View } from '../answer.ts'
import { LateMark } from '../parts/late-mark.tsx'
import { Near } from '../parts/near.tsx'
import { Pages } from '../parts/pages.tsx'
import type { Reader } from '../reader.ts'
import { ProjectHead, SectionHeading, sectionTitle } from './project-head.tsx'
import { raidTexts } from './raid.text.ts'

/** What may go wrong in a project, or has, and what is done about it. */
export const raidPage: View<RaidList> = ({ project, sections, can, raid, page, pages }, reader) => ({
  title: sectionTitle(project, 'raid', reader),
  here: 'projects',
  within: { project, sections, can },
  body: (
    <>
      <ProjectHead project={project} sections={sections} here="raid" reader={reader} />
      <SectionHeading section="raid" reader={reader} />
      {raid.length === 0 && <p className="empty">{speaker(raidTexts, reader)('none')}</p>}
      <ul className="entries">
        {raid.map((entry) => (
          <Entry key={entry.id} entry={entry} reader={reader} />
        ))}
      </ul>
      <Pages page={page} pages={pages} reader={reader} />
    </>
  ),
})

function Entry({ entry, reader }: { entry: RaidRow; reader: Reader }) {
  const say = speaker(raidTexts, reader)
  const label = speaker(labels, reader)
  const mark = entry.closedAt ? 'closed' : entry.severity
  return (
    <li id={entry.id} className={entry.closedAt ? 'quiet' : undefined}>
      <p className="kind">
        {entry.kind && label(`RaidKind.${entry.kind}`)}{' '}
        {mark && (
          <span className={`mark ${mark}`}>
            {label(mark === 'closed' ? 'RaidEntry.closedAt' : `RaidSeverity.${mark}`)}
          </span>
        )}
      </p>
      <h3>{entry.title}</h3>
      {entry.description && <p>{entry.description}</p>}
      {entry.mitigation && (
        <p>
          <strong>{label('RaidEntry.mitigation')}:</strong> {entry.mitigation}
        </p>
      )}
      <p className="quiet">
        {entry.owner && say('owner', { name: entry.owner })}
        {entry.dueOn && !entry.closedAt && (
          <>
            {entry.owner && ' · '}
            {isLate('RaidEntry', entry, reader.formats.today()) && <LateMark reader={reader} />}{' '}
            {`${say('dueOn')}\u00a0`}
            <Near day={entry.dueOn} reader={reader} />
          </>
        )}
      </p>
    </li>
  )
}
