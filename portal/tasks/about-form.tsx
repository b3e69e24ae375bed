import type { TaskDetails } from '../../domain/projects/tasks/task.ts'
import { speaker } from '../../words/catalogue.ts'
import type { FormState } from '../forms/state.ts'
import { Form } from '../parts/forms/form.tsx'
import { OnceKey } from '../parts/forms/once-key.tsx'
import type { Reader } from '../reader.ts'
import { TextBox } from '../updates/text-box.tsx'
import { taskTexts } from './text.ts'

type Props = { task: TaskDetails; form: FormState; reader: Reader }

/** Where one writes about a task: the answer, where it asks for one. What a colleague was asked is answered only if one says so. */
export function AboutForm({ task, form, reader }: Props) {
  const { id, waitsFor, answeredAt, waitsForCustomer, assignee } = task
  const say = speaker(taskTexts, reader)
  const isAsked = waitsForCustomer && !answeredAt && waitsFor === 'you'
  return (
    <Form className="fields write" action={`/tasks/${id}/updates`}>
      <OnceKey />
      <TextBox id="body" label={say(isAsked ? 'yourAnswer' : 'write')} hint={say('hint')} form={form} />
      {waitsFor === 'colleagues' && (
        <label className="check">
          <input type="checkbox" name="forColleague" value="yes" defaultChecked={form.sent('forColleague') === 'yes'} />{' '}
          {assignee ? say('forColleague', { name: assignee }) : say('forColleagues')}
        </label>
      )}
      <div>
        <button type="submit">{say(isAsked ? 'answer' : 'send')}</button>
      </div>
    </Form>
  )
}
