import type { OneShare } from '../../domain/access/sharing/box/one.ts'
import { speaker } from '../../words/catalogue.ts'
import { dayIn } from '../../words/dates.ts'
import type { View } from '../answer.ts'
import { formState, type Wrong } from '../forms/state.ts'
import { Form } from '../parts/forms/form.tsx'
import { OnceKey } from '../parts/forms/once-key.tsx'
import { SharingCrumb } from './crumb.tsx'
import { sharingWords, TermsFields } from './terms-fields.tsx'
import { sharingTexts } from './text.ts'

/** The form by which level or end of a share are changed. */
export const sharePage =
  (wrong?: Wrong): View<OneShare> =>
  ({ share, levels, of }, reader) => {
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
          <SharingCrumb of={of} reader={reader} />
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
