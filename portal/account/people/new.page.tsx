import type { ReturningShare } from '../../../domain/people/colleagues/coming-back.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { View } from '../../answer.ts'
import { formState, type Wrong } from '../../forms/state.ts'
import { Field } from '../../parts/forms/field.tsx'
import { Form } from '../../parts/forms/form.tsx'
import { OnceKey } from '../../parts/forms/once-key.tsx'
import { ReturningShares } from './coming-back/returning-shares.tsx'
import { PeopleCrumb } from './crumb.tsx'
import { costsTold } from './fields/costs.ts'
import { type InviteChoices, LanguageField } from './fields/language-field.tsx'
import { ProfileField } from './fields/profile-field.tsx'
import { peopleTexts } from './text.ts'

/** The form by which one person is invited. */
export const newColleaguePage =
  (wrong?: Wrong): View<InviteChoices & { returning: ReturningShare[] }> =>
  ({ profiles, usual, costs, returning }, reader) => {
    const say = speaker(peopleTexts, reader)
    const label = speaker(labels, reader)
    const ids = {
      name: 'name',
      email: 'email',
      profile: 'profile',
      jobRole: 'jobRole',
      locale: 'locale',
      restore: 'restore',
    }
    const form = formState(wrong, reader, { form: 'name', ...ids })
    const of = (name: keyof typeof ids) => ({ name, problem: form.problem(name), defaultValue: form.sent(name) })
    const hintWith = (hint: string) => [hint, costsTold(costs, profiles, reader)].filter(Boolean).join(' ')
    const organisation = reader.actor?.organisation.name ?? ''
    return {
      title: say('inviteOne'),
      here: 'account',
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <PeopleCrumb reader={reader} />
          <h1>{say('inviteOne')}</h1>
          <p className="lead">{say('newLead', { organisation })}</p>
          <Form className="fields" action="/account/people">
            <OnceKey />
            <Field {...of('name')} label={label('Person.name')} maxLength={200} autoComplete="off" required />
            <Field {...of('email')} label={label('Person.email')} type="email" autoComplete="off" required />
            <ProfileField
              {...{ called: label('Membership.profile'), hint: hintWith(say('profileHint')), none: say('choose') }}
              {...{ profiles, usual: usual.profile, form, reader }}
            />
            <Field {...of('jobRole')} label={say('jobRole')} maxLength={100} autoComplete="off" />
            <LanguageField {...{ usual: usual.locale, form, reader }} />
            <ReturningShares shares={returning} ticked={wrong?.sent?.restore} {...{ form, reader }} />
            <div>
              <button type="submit">{say('send')}</button>
            </div>
          </Form>
        </>
      ),
    }
  }
