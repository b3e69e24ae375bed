import type { Overview } from '../../domain/projects/overview.ts'
import { AskLink } from '../access-requests/ask-link.tsx'
import type { View } from '../answer.ts'
import { SharingLink } from '../sharing/sharing-link.tsx'
import { Completed } from './completed.tsx'
import { Facts } from './facts.tsx'
import { Follow } from './follow.tsx'
import { Milestones } from './milestones.tsx'
import { ProjectHead, sectionTitle } from './project-head.tsx'
import { Report } from './report.tsx'
import { Late } from './tasks/late.tsx'
import { Waiting } from './tasks/waiting.tsx'

/** How a project is going, what is late, and what is needed from its reader, on one screen. */
export const overviewPage: View<Overview> = (overview, reader) => {
  const { project, sections, milestones } = overview
  const body = (
    <>
      <ProjectHead project={project} sections={sections} here="overview" reader={reader} />
      <div className="overview">
        <div>
          {project.closedAt && <Completed overview={overview} reader={reader} />}
          {overview.knows.waiting && <Waiting overview={overview} reader={reader} />}
          <Late overview={overview} reader={reader} />
          {overview.can.readReports && <Report overview={overview} reader={reader} />}
        </div>
        <aside>
          {project.summary && <p>{project.summary}</p>}
          <Facts project={project} reader={reader} />
          {sections.includes('plan') && <Milestones project={project} milestones={milestones} reader={reader} />}
          <Follow project={project} reader={reader} />
          {overview.can.share ? (
            <SharingLink of={{ kind: 'project', id: project.id }} reader={reader} />
          ) : (
            <p className="sharing-link">
              <AskLink of={{ kind: 'project', id: project.id }} reader={reader} />
            </p>
          )}
        </aside>
      </div>
    </>
  )
  return { title: sectionTitle(project, 'overview', reader), here: 'projects', within: overview, body }
}
