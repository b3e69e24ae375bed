import type { StateMark } from '../../words/marks.ts'
import { answer } from './looks.ts'
import { Marked } from './rows.tsx'

/** One thing that a report answers, the mark of what it says, and which rows it is of (empty: not named). */
export type MailAnswer = { text: string; mark: StateMark; names: string }

/** What a report answers, a line for each thing, the worst first. */
export function Answer({ lines }: { lines: MailAnswer[] }) {
  return lines.map(({ text, mark, names }) => (
    <p key={text} style={answer} className="ink">
      <Marked mark={mark}>{`${text.charAt(0).toUpperCase()}${text.slice(1)}`}</Marked>
      {names && `: ${names}`}
    </p>
  ))
}

/** What a subject has room for where a list of mails shows it, in letters. */
const seenOfSubject = 78
const leastOfName = 24

/** What a mailbox shows of a report before it is opened: its name with what weighs most, all of it where it is seen; and beside that what is left,
 *  and which rows it is of. */
export function atFirstSight(name: string, lines: MailAnswer[]): { subject: string; rest: string } {
  const room = seenOfSubject - Math.min(name.length, leastOfName) - 2
  let said = 1
  while (said < Math.min(3, lines.length) && joined(lines.slice(0, said + 1)).length <= room) said += 1
  const told = joined(lines.slice(0, said))
  const named = lines.flatMap(({ text, names }) => (names ? [`${text}: ${names}`] : []))
  const unsaid = lines.slice(said).filter(({ names }) => !names)
  return {
    subject: `${shortened(name, Math.max(leastOfName, seenOfSubject - told.length - 2))}: ${told}`,
    rest: [...named, ...unsaid.map(({ text }) => text)].join(' · '),
  }
}

const joined = (lines: MailAnswer[]) => lines.map(({ text }) => text).join(', ')

function shortened(name: string, most: number): string {
  if (name.length <= most) return name
  const kept = name.slice(0, most - 1)
  const word = kept.lastIndexOf(' ')
  return `${(word > most / 2 ? kept.slice(0, word) : kept).trimEnd()}…`
}
