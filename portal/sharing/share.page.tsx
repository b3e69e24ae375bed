import type { NamedGrant } from '../../domain/access/sharing/box/names.ts'
import type { OneShare } from '../../domain/access/sharing/box/one.ts'
import { wayText } from '../../domain/access/why/way-text.ts'
import { speaker } from '../../words/catalogue.ts'
import { dayIn } from '../../words/dates.ts'
import type { View } from '../answer.ts'
import { formState, type Wrong } from '../forms/state.ts'
import { Form } from '../parts/forms/form.tsx'
import { OnceKey } from '../parts/forms/once-key.tsx'
import type { Reader } from '../reader.ts'
import { SharingCrumb } from './crumb.tsx'
import { sharingWords, TermsFields } from './terms-fields.tsx'
import { sharingTexts } from './text.ts'

/** The form by which level or end of a share are changed. */
export const sharePage =
  (wrong?: Wrong): View<OneShare> =>
  ({ share, levels, projectId }, reader) => {
    const say = speaker(sharingTexts, reader)
    const form = formState(wrong, reader, { form: 'levelId', levelId: 'levelId', until: 'until' })
    const title = say('changeOf', { name: share.name ?? say('unseen') })
    const isOffered = !share.levelId || levels.some(({ id }) => id === share.levelId)
    const own = isOffered ? [] : [{ id: share.levelId ?? '', name: share.level ?? '' }]
    const until = share.expiresAt ? dayIn(reader.formats.timeZone, share.expiresAt) : ''
    return {
      title,
      here: 'projects',
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <SharingCrumb projectId={projectId} reader={reader} />
          <h1>{title}</h1>
          <Form className="fields" action={`/shares/${share.id}`}>
            <OnceKey />
            <TermsFields
              {...{ levels: [...own, ...levels], levelId: share.levelId ?? '', until, form, reader }}
              words={sharingWords(reader)}
            />
            <div>
              <button type="submit">{say('save')}</button>
            </div>
          </Form>
          <p>
            <a href={`/shares/${share.id}/ending`}>{say('endButton')}</a>
          </p>
        </>
      ),
    }
  }

/** What remains when a share ends, and the button that ends it. */
export const endSharePage: View<OneShare> = ({ share, projectId, remaining, others }, reader) => {
  const say = speaker(sharingTexts, reader)
  const title = say('endTitle', { name: share.name ?? say('unseen') })
  const isOut = remaining.length === 0 && !others
  return {
    title,
    here: 'projects',
    narrow: true,
    body: (
      <>
        <SharingCrumb projectId={projectId} reader={reader} />
        <h1>{title}</h1>
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
        <Form className="fields" action={`/shares/${share.id}/ending`}>
          <div>
            <button type="submit">{say('endButton')}</button>{' '}
            <a href={`/projects/${projectId}/sharing`}>{say('keep')}</a>
          </div>
        </Form>
      </>
    ),
  }
}

/** A way as a sentence; what is owned is on all of its owner's. */
function remainingText({ by, name, via, on, onName, level, owner }: NamedGrant, reader: Reader): string {
  return wayText({ by, byName: name, via, on, onName, level }, owner ?? onName ?? '', reader)
}
