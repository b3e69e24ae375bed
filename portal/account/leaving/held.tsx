import type { Belongings } from '../../../domain/people/members/hand-over.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { Reader } from '../../reader.ts'
import { peopleTexts } from '../people/text.ts'

/** The kinds of which somebody has anything. */
export const kindsHeld = (held: Belongings) =>
  (Object.keys(held) as (keyof Belongings)[]).filter((kind) => held[kind] > 0)

const ownKinds = { projects: 'projectsOwn', follows: 'followsOwn' } as const

/** What it is called that is in somebody's name; it is told to a colleague of theirs, unless to themself. */
export type HeldTold = { reader: Reader; own?: boolean }

/** What is in somebody's name. */
export function Held({ held, reader, own }: HeldTold & { held: Belongings }) {
  const say = speaker(peopleTexts, reader)
  const kinds = kindsHeld(held)
  return (
    <>
      <h2>{say(own ? 'heldOwn' : 'held')}</h2>
      {kinds.length === 0 && <p>{say(own ? 'heldNothingOwn' : 'heldNothing')}</p>}
      {kinds.length > 0 && (
        <ul className="held">
          {kinds.map((kind) => (
            <li key={kind}>
              {say(own && kind in ownKinds ? ownKinds[kind as keyof typeof ownKinds] : kind, { count: held[kind] })}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
