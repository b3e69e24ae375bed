import type { ReactNode } from 'react'
import type { ProjectRow } from '../../../domain/projects/shapes.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { Reader } from '../../reader.ts'
import { projectColumns } from './project-columns.tsx'

type Props = {
  projects: ProjectRow[]
  /** What leads to a project by its name, where that is not its page. */
  way?: (project: ProjectRow) => ReactNode
  reader: Reader
}

const toPage = ({ id, name }: ProjectRow) => <a href={`/projects/${id}`}>{name}</a>

/** Projects with the columns that the reader's layout template shows. */
export function ProjectTable({ projects, way = toPage, reader }: Props) {
  const columns = projectColumns(projects, reader)
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">{speaker(labels, reader)('Project.name')}</th>
          {columns.map(({ name, heading }) => (
            <th key={name} scope="col" className={name}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {projects.map((project) => (
          <tr key={project.id}>
            <th scope="row">{way(project)}</th>
            {columns.map(({ name, heading, cell }) => (
              <td key={name} className={name} data-label={heading}>
                {cell(project)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
