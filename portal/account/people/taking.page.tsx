import type { Profile } from '@prisma/client'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { View } from '../../answer.ts'
import { Form } from '../../parts/forms/form.tsx'
import { PeopleCrumb } from './crumb.tsx'
import { peopleTexts } from './text.ts'

type Data = { id: string; profile: Profile; to?: string | undefined; type: string }

/** Asks before somebody is given a profile by which they take a licence that they do not have. */
export const takingPage: View<Data> = ({ id, profile, to, type }, reader) => {
  const say = speaker(peopleTexts, reader)
  const title = say('takeTitle', { profile: speaker(labels, reader)(`Profile.${profile}`) })
  return {
    title,
    here: 'account',
    narrow: true,
    body: (
      <>
        <PeopleCrumb reader={reader} />
        <h1>{title}</h1>
        <p className="lead">{say('takeLead', { type })}</p>
        <Form className="fields" action={`/account/people/${id}/profile`}>
          <input type="hidden" name="profile" value={profile} />
          <input type="hidden" name="licence" value="take" />
          {to && <input type="hidden" name="to" value={to} />}
          <div>
            <button type="submit">{say('take')}</button>
          </div>
        </Form>
      </>
    ),
  }
}
