import type { ReactNode } from 'react'
import type { columns } from '../../../domain/access/layouts.ts'
import type { ProjectRow } from '../../../domain/projects/shapes.ts'
import { isLate } from '../../../domain/projects/tasks/late.ts'
import { speaker } from '../../../words/catalogue.ts'
import { type Label, labels } from '../../../words/labels.ts'
import { Health } from '../../parts/health.tsx'
import { LateMark } from '../../parts/late-mark.tsx'
import { Near } from '../../parts/near.tsx'
import { Progress } from '../../parts/progress.tsx'
import { ValueOrHidden } from '../../parts/value-or-hidden.tsx'
import type { Reader } from '../../reader.ts'

type Name = (typeof columns.projects)[number]
type Cell = (project: ProjectRow, reader: Reader) => ReactNode

type Column = { name: Name; heading: string; cell: (project: ProjectRow) => ReactNode }

/** The columns beside the name that the reader's layout template shows, in its order, as far as one of the projects has them. */
export function projectColumns(projects: ProjectRow[], reader: Reader): Column[] {
  const shown = (reader.actor?.layout.columns.projects ?? []).filter((name) =>
    projects.some((project) => name in project),
  )
  const label = speaker(labels, reader)
  const cell = (name: Name) => (project: ProjectRow) => (
    <ValueOrHidden of={whatIs[name](project)} reader={reader}>
      {cells[name](project, reader)}
    </ValueOrHidden>
  )
  return shown.map((name) => ({ name, heading: label(called[name]), cell: cell(name) }))
}

const called: Record<Name, Label> = {
  health: 'Project.health',
  progress: 'Project.progress',
  nextMilestone: 'Project.nextMilestone',
  organisation: 'Project.organisationId',
  manager: 'Project.managerId',
  endsOn: 'Project.endsOn',
  updatedAt: 'Project.updatedAt',
}

/** What a column tells of a project: undefined where it is hidden. */
const whatIs: Record<Name, (project: ProjectRow) => unknown> = {
  // Null is told as well: nobody has said it yet.
  health: ({ health, closedAt }) => closedAt || (health === null ? 'unreported' : health),
  progress: ({ progress }) => progress,
  nextMilestone: ({ nextMilestone }) => nextMilestone,
  organisation: ({ organisationId }) => organisationId,
  manager: ({ managerId }) => managerId,
  endsOn: ({ endsOn }) => endsOn,
  updatedAt: ({ updatedAt }) => updatedAt,
}

const cells: Record<Name, Cell> = {
  health: ({ health, closedAt }, reader) => <Health health={health} closedAt={closedAt} reader={reader} />,
  progress: ({ progress }, reader) => progress !== undefined && <Progress percent={progress} reader={reader} />,
  nextMilestone: ({ nextMilestone }, reader) =>
    nextMilestone && (
      <>
        {nextMilestone.name}{' '}
        <span className="below">
          {isLate('Milestone', { ...nextMilestone, doneOn: null }, reader.formats.today()) && (
            <LateMark reader={reader} />
          )}{' '}
          <Near day={nextMilestone.dueOn} reader={reader} />
        </span>
      </>
    ),
  organisation: ({ organisation }) => organisation,
  manager: ({ manager }) => manager,
  endsOn: ({ endsOn }, reader) => endsOn && <Near day={endsOn} reader={reader} />,
  updatedAt: ({ updatedAt }, { formats }) =>
    updatedAt && <time dateTime={updatedAt.toISOString()}>{formats.ago(updatedAt)}</time>,
}
