import type { ProjectUpdates } from '../../domain/updates/find.ts'
import { speaker } from '../../words/catalogue.ts'
import { Pages } from '../parts/pages.tsx'
import type { Reader } from '../reader.ts'
import { updateTexts } from './text.ts'
import { Thread } from './thread.tsx'

/** A page of what is written on a project, or that there is nothing. */
export function Stream({ data: { updates, places, page, next }, reader }: { data: ProjectUpdates; reader: Reader }) {
  const say = speaker(updateTexts, reader)
  if (updates.length === 0) return <p className="empty">{say(places.length > 0 ? 'none' : 'noneReadOnly')}</p>
  return (
    <>
      <div className="threads">
        {updates.map((thread) => (
          <Thread key={thread.id} thread={thread} reader={reader} />
        ))}
      </div>
      <Pages {...{ page, next, reader }} words={{ label: say('turn'), back: say('newer'), on: say('older') }} />
    </>
  )
}
