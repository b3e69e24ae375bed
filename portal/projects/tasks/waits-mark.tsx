import type { TaskRow } from '../../../domain/projects/tasks/tasks.ts'
import { type Say, speaker } from '../../../words/catalogue.ts'
import type { Reader } from '../../reader.ts'
import { tasksTexts } from './tasks.text.ts'

/** For whom a task waits that asks something of the customer, or that it is answered and who has it now; nothing where it asks
 *  nothing. Names that are hidden from the reader are left out. */
export function WaitsMark({ task, reader }: { task: TaskRow; reader: Reader }) {
  if (!task.waitsForCustomer || task.status === 'done') return null
  const say = speaker(tasksTexts, reader)
  return task.answeredAt ? (
    <span className="mark answered">{answeredWords(task, say)}</span>
  ) : (
    <span className="mark waits">{waitingWords(task, say)}</span>
  )
}

function waitingWords({ waitsFor, assignee: name }: TaskRow, say: Say<keyof typeof tasksTexts.en>): string {
  if (waitsFor === 'you') return say('forUs')
  if (waitsFor !== 'colleagues') return say('forCustomer')
  return name ? say('forColleague', { name }) : say('forColleagues')
}

function answeredWords({ waitsFor, answerer: name, holder }: TaskRow, say: Say<keyof typeof tasksTexts.en>): string {
  const answered = name ? say('answeredBy', { name }) : say('answered')
  if (waitsFor === 'you') return say('withYouNow', { answered })
  return holder ? say('withNow', { answered, holder }) : answered
}
