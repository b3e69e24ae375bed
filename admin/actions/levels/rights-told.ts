import type { Member } from '../../../domain/access/actor/actor.ts'
import { speaker } from '../../../words/catalogue.ts'
import { doingTexts } from '../../texts/forms/doings.text.ts'

/** What is done beside what the power in a kind of record says (as `unshare Grant`, or `update Task some` where on some of them only): a line for each
 *  kind of thing. */
export function rightsTold({ locale }: Member, rights: string[]): string {
  const say = speaker<string>(doingTexts, locale)
  const told = rights.map((right) => right.split(' '))
  const subjects = [...new Set(told.map(([, subject]) => subject))]
  const doings = (of: string | undefined) =>
    told
      .filter(([action, subject, some]) => subject === of && !(some && rights.includes(`${action} ${subject}`)))
      .map(([action, subject, some]) => {
        const doing = say(subject === 'AccessRequest' && action === 'share' ? 'Doing.answer' : `Doing.${action}`)
        return some ? say('Doing.some', { doing }) : doing
      })
  return subjects.map((subject) => `${say(`Subject.${subject}`)}: ${doings(subject).join(', ')}`).join('\n')
}
