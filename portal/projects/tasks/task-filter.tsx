import { statesToAsk, type TaskState } from '../../../domain/projects/tasks/tasks.ts'
import { speaker } from '../../../words/catalogue.ts'
import { addressWith } from '../../parts/pages.tsx'
import type { Reader } from '../../reader.ts'
import type { TaskAsked } from '../form.ts'
import { tasksTexts } from './tasks.text.ts'

type Props = { path: string; state: TaskAsked['state']; states: TaskState[]; reader: Reader }

/** Which tasks are shown: all, the open ones, the late ones, those that are done, as far as the reader may ask. */
export function TaskFilter({ path, state, states, reader }: Props) {
  const say = speaker(tasksTexts, reader)
  if (states.length === 0) return null
  return (
    <nav className="choices" aria-label={say('filter')}>
      {[undefined, ...states].map((one) => (
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

/** The address of those tasks of a project that are like that; of all, where its reader may not ask for them. */
export function tasksAddress(projectId: string, state: TaskState, { actor }: Reader): string {
  const isAsked = actor !== null && statesToAsk(actor).includes(state)
  return addressWith(`/projects/${projectId}/tasks`, { state: isAsked ? state : undefined })
}
