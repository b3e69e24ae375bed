import type { ShareBox, SharedPart } from '../../domain/access/sharing/box/box.ts'
import { speaker } from '../../words/catalogue.ts'
import type { View } from '../answer.ts'
import type { Reader } from '../reader.ts'
import { ProjectCrumb } from './crumb.tsx'
import { GrantsTable, InheritedTable } from './grants-table.tsx'
import { sharingTexts } from './text.ts'

/** With whom a project and each of its phases are shared, and what comes from above. */
export const boxPage: View<ShareBox> = ({ project, parts, inherited, others }, reader) => {
  const say = speaker(sharingTexts, reader.locale)
  return {
    title: [say('title'), project.name].filter(Boolean).join(' · '),
    here: 'projects',
    body: (
      <>
        <ProjectCrumb project={project} reader={reader} />
        <h1>{say('titleOf', { project: project.name ?? '' })}</h1>
        <p className="lead">{say('lead')}</p>
        {parts.map((part) => (
          <Part key={part.resourceId} projectId={project.id} part={part} reader={reader} />
        ))}
        <section aria-labelledby="inherited">
          <h2 className="part" id="inherited">
            {say('inherited')}
          </h2>
          {inherited.length > 0 && <p>{say('inheritedLead')}</p>}
          {inherited.length > 0 && <InheritedTable grants={inherited} reader={reader} />}
          {inherited.length === 0 && !others && <p className="quiet">{say('inheritedNone')}</p>}
          {others && <p className="quiet">{say('others')}</p>}
        </section>
      </>
    ),
  }
}

function Part({ projectId, part, reader }: { projectId: string; part: SharedPart; reader: Reader }) {
  const say = speaker(sharingTexts, reader.locale)
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
      <p>
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
