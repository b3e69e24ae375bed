import type { Health as HealthValue } from '@prisma/client'
import type { Section } from '../../domain/access/layouts.ts'
import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import { Health } from '../parts/health.tsx'
import { Printed } from '../parts/printed.tsx'
import type { Reader } from '../reader.ts'
import { projectTexts } from './project.text.ts'

type Props = {
  project: { id: string; name?: string; health?: HealthValue | null; closedAt?: Date | null }
  sections: Section[]
  here: Section
  reader: Reader
}

/** What stands above every section of a project: its name, its health, and the way to the other sections. */
export function ProjectHead({ project: { id, name, health, closedAt }, sections, here, reader }: Props) {
  const say = speaker(projectTexts, reader)
  return (
    <header className="project-head">
      <p className="crumb">
        <a href="/projects">{speaker(labels, reader)('MainNoun.projects')}</a>
      </p>
      <h1>
        {name} <Health health={health} closedAt={closedAt} reader={reader} />
      </h1>
      <Printed what={speaker(labels, reader)(`Section.${here}`)} reader={reader} />
      <nav className="sections" aria-label={say('sections')}>
        {sections.map((section) => (
          <a
            key={section}
            href={section === 'overview' ? `/projects/${id}` : `/projects/${id}/${section}`}
            aria-current={section === here ? 'page' : undefined}
          >
            {speaker(labels, reader)(`Section.${section}`)}
          </a>
        ))}
      </nav>
    </header>
  )
}

/** The heading of a project's section, for those who do not see which of its tabs is chosen. */
export function SectionHeading({ section, reader }: { section: Section; reader: Reader }) {
  return <h2 className="unseen">{speaker(labels, reader)(`Section.${section}`)}</h2>
}

/** The title of a project's section, for the browser's tab. */
export function sectionTitle(project: { name?: string }, section: Section, reader: Reader): string {
  return section === 'overview'
    ? (project.name ?? speaker(labels, reader)('Section.overview'))
    : `${speaker(labels, reader)(`Section.${section}`)} · ${project.name ?? ''}`
}
