import type { ProjectRow } from '../../../domain/projects/shapes.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { Reader } from '../../reader.ts'
import { projectColumns } from './project-columns.tsx'

/** Projects with the columns that the reader's layout template shows. */
export function ProjectTable({ projects, reader }: { projects: ProjectRow[]; reader: Reader }) {
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
            <th scope="row">
              <a href={`/projects/${project.id}`}>{project.name}</a>
            </th>
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
