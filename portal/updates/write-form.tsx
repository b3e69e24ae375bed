import type { ProjectUpdates } from '../../domain/updates/find.ts'
import { speaker } from '../../words/catalogue.ts'
import { PlaceField } from '../parts/place-field.tsx'
import type { Reader } from '../reader.ts'
import { problemIn, sentIn, type Wrong } from './problem.ts'
import { updateTexts } from './text.ts'
import { TextBox } from './text-box.tsx'

type Props = { project: ProjectUpdates['project']; places: ProjectUpdates['places']; wrong?: Wrong; reader: Reader }

/** Where one writes an update on a project. */
export function WriteForm({ project, places, wrong, reader }: Props) {
  const say = speaker(updateTexts, reader.locale)
  return (
    <form className="fields write" method="post" action={`/projects/${project.id}/updates`}>
      <TextBox id="body" label={say('write')} hint={say('writeHint')} wrong={wrong} reader={reader} />
      <PlaceField
        {...{ places, chosen: sentIn('phaseId', wrong), reader }}
        problem={problemIn('phaseId', wrong, reader.locale)}
      />
      <div>
        <button type="submit">{say('send')}</button>
      </div>
    </form>
  )
}
