import type { OpenedThing } from '../../../domain/people/sets/opens.ts'
import { speaker } from '../../../words/catalogue.ts'
import { dayIn } from '../../../words/dates.ts'
import { labels } from '../../../words/labels.ts'
import type { Reader } from '../../reader.ts'
import { setTexts } from './text.ts'

/** What is shared with a group or team: each thing by its kind and name, with its level and end. */
export function Opens({ things, reader }: { things: OpenedThing[]; reader: Reader }) {
  const say = speaker(setTexts, reader)
  const label = speaker(labels, reader)
  const { formats } = reader
  const told = ({ kind, name, level, expiresAt }: OpenedThing) =>
    [
      name ? `${label(`ResourceKind.${kind}`)} ${name}` : say('unseen'),
      level && say('level', { name: level }),
      expiresAt && say('until', { day: formats.day(dayIn(formats.timeZone, expiresAt)) }),
    ]
      .filter(Boolean)
      .join(', ')
  return (
    <ul className="held">
      {things.map((thing) => (
        <li key={thing.id}>{told(thing)}</li>
      ))}
    </ul>
  )
}
