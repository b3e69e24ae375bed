import { taskStates } from '../../../domain/projects/tasks/tasks.ts'
import { speaker } from '../../../words/catalogue.ts'
import { addressWith } from '../../parts/pages.tsx'
import type { Reader } from '../../reader.ts'
import type { TaskAsked } from '../form.ts'
import { tasksTexts } from './tasks.text.ts'

const states = [undefined, ...taskStates]

/** Which tasks are shown: all, the open ones, the late ones, those that are done. */
export function TaskFilter({ path, state, reader }: { path: string; state: TaskAsked['state']; reader: Reader }) {
  const say = speaker(tasksTexts, reader.locale)
  return (
    <nav className="choices" aria-label={say('filter')}>
      {states.map((one) => (
        <a
          key={one ?? 'all'}
          href={addressWith(path, { state: one })}
          aria-current={one === state ? 'true' : undefined}
        >
          {say(one ? `state-${one}` : 'all')}
        </a>
      ))}
    </nav>
  )
}
