import type { TaskDetails } from '../../domain/projects/task.ts'
import { speaker } from '../../words/catalogue.ts'
import type { Reader } from '../reader.ts'
import type { Wrong } from '../updates/problem.ts'
import { sentIn } from '../updates/problem.ts'
import { TextBox } from '../updates/text-box.tsx'
import { taskTexts } from './text.ts'

type Props = { task: TaskDetails; wrong: Wrong | undefined; reader: Reader }

/** Where one writes about a task: the answer, where it asks for one. What a colleague was asked is answered only if one says so. */
export function AboutForm({ task: { id, waitsFor, answeredAt, waitsForCustomer, assignee }, wrong, reader }: Props) {
  const say = speaker(taskTexts, reader.locale)
  const isAsked = waitsForCustomer && !answeredAt && waitsFor === 'you'
  return (
    <form className="fields write" method="post" action={`/tasks/${id}/updates`}>
      <TextBox
        id="body"
        label={say(isAsked ? 'yourAnswer' : 'write')}
        hint={say('hint')}
        wrong={wrong}
        reader={reader}
      />
      {waitsFor === 'colleagues' && (
        <label className="check">
          <input
            type="checkbox"
            name="forColleague"
            value="yes"
            defaultChecked={sentIn('forColleague', wrong) === 'yes'}
          />{' '}
          {assignee ? say('forColleague', { name: assignee }) : say('forColleagues')}
        </label>
      )}
      <div>
        <button type="submit">{say(isAsked ? 'answer' : 'send')}</button>
      </div>
    </form>
  )
}
