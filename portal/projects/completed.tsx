import type { Overview } from '../../domain/projects/overview.ts'
import { speaker } from '../../words/catalogue.ts'
import type { Reader } from '../reader.ts'
import { overviewTexts } from './overview.text.ts'

/** That a project is completed, and where one writes about it all the same, for those who may. */
export function Completed({ overview, reader }: { overview: Overview; reader: Reader }) {
  const say = speaker(overviewTexts, reader)
  const { project, can, sections } = overview
  const { id, manager } = project
  return (
    <p>
      {say('completed')}{' '}
      {can.write && sections.includes('updates') && (
        <a href={`/projects/${id}/updates#body`}>{manager ? say('askBy', { manager }) : say('ask')}</a>
      )}
    </p>
  )
}
