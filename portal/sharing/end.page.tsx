import type { NamedGrant } from '../../domain/access/sharing/box/names.ts'
import type { OneShare } from '../../domain/access/sharing/box/one.ts'
import { wayText } from '../../domain/access/why/way-text.ts'
import { speaker } from '../../words/catalogue.ts'
import type { View } from '../answer.ts'
import { Form } from '../parts/forms/form.tsx'
import type { Reader } from '../reader.ts'
import { addressOf, SharingCrumb } from './crumb.tsx'
import { sharingTexts } from './text.ts'

/** What remains when a share ends, and the button that ends it: among the shares of what it is on. */
export const endSharePage: View<OneShare> = (one, reader) => {
  const title = endShareTitle(one, reader)
  return {
    title,
    here: 'projects',
    narrow: true,
    body: (
      <>
        <SharingCrumb of={one.of} reader={reader} />
        <h1>{title}</h1>
        <EndShare
          one={one}
          action={`/shares/${one.share.id}/ending`}
          back={`${addressOf(one.of)}/sharing`}
          reader={reader}
        />
      </>
    ),
  }
}

/** The question whether a share is to end. */
export const endShareTitle = ({ share }: OneShare, reader: Reader): string => {
  const say = speaker(sharingTexts, reader)
  return say('endTitle', { name: share.name ?? say('unseen') })
}

/** Which ways would remain, the button that ends the share by a post to `action`, and the way `back`. */
export function EndShare({
  one,
  action,
  back,
  reader,
}: {
  one: OneShare
  action: string
  back: string
  reader: Reader
}) {
  const { remaining, others } = one
  const say = speaker(sharingTexts, reader)
  const isOut = remaining.length === 0 && !others
  return (
    <>
      <p>{say('endLead')}</p>
      <p>{say(isOut ? 'endNothing' : 'endRemains')}</p>
      {!isOut && (
        <ul>
          {remaining.map((way) => (
            <li key={way.id}>{remainingText(way, reader)}</li>
          ))}
          {others && <li>{say('endOthers')}</li>}
        </ul>
      )}
      <Form className="fields" action={action}>
        <div>
          <button type="submit">{say('endButton')}</button> <a href={back}>{say('keep')}</a>
        </div>
      </Form>
    </>
  )
}

/** A way as a sentence; what is owned is on all of its owner's. */
function remainingText({ by, name, via, on, onName, level, owner }: NamedGrant, reader: Reader): string {
  return wayText({ by, byName: name, via, on, onName, level }, owner ?? onName ?? '', reader)
}
