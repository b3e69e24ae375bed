import { isAskedOf } from '../../../domain/projects/list/asked.ts'
import type { Needs as NeedsData } from '../../../domain/projects/list/needs.ts'
import type { ProjectList } from '../../../domain/projects/shapes.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { View } from '../../answer.ts'
import { countTexts } from '../../parts/count.text.ts'
import { Pages } from '../../parts/pages.tsx'
import { Printed } from '../../parts/printed.tsx'
import type { ProjectAsked } from '../form.ts'
import { Filters } from './filters.tsx'
import { Needs } from './needs.tsx'
import { ProjectTable } from './project-table.tsx'
import { projectsTexts } from './projects.text.ts'

/** A page of the projects somebody reaches, and what they are needed for; null where only some of the projects were asked for. */
export type ProjectsData = ProjectList & { needs: NeedsData | null }

/** With so many projects the filters are open at once. */
const many = 10

/** What its reader is needed for, and the projects they reach. */
export const projectsPage =
  (query: ProjectAsked): View<ProjectsData> =>
  ({ projects, total, page, pages, can, needs }, reader) => {
    const say = speaker(projectsTexts, reader)
    const label = speaker(labels, reader)
    const { page: _, ...asked } = query
    const isAsked = Object.keys(asked).length > 0
    const body = (
      <>
        <header className="page-head">
          <h1>{label('MainNoun.projects')}</h1>
          {total > 0 && <p className="quiet">{speaker(countTexts, reader)('project', { count: total })}</p>}
          <Printed what={label('MainNoun.projects')} reader={reader} />
        </header>
        {needs && (total > 0 || isAskedOf(needs)) && <Needs needs={needs} hasProjects={total > 0} reader={reader} />}
        <div className="found">
          {(total > 0 || isAsked) && (
            <Filters query={query} can={can} open={isAsked || total >= many} reader={reader} />
          )}
          {projects.length === 0 && (
            <p className="empty">
              {say(isAsked ? 'noMatch' : 'none')} {isAsked && <a href="/projects">{say('showAll')}</a>}
            </p>
          )}
          {projects.length > 0 && <ProjectTable projects={projects} reader={reader} />}
          <Pages page={page} pages={pages} query={asked} reader={reader} />
        </div>
      </>
    )
    return { title: label('MainNoun.projects'), here: 'projects', body }
  }
