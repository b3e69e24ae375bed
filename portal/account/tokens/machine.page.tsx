import type { Profile } from '@prisma/client'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { View } from '../../answer.ts'
import { formState, type Wrong } from '../../forms/state.ts'
import { Field } from '../../parts/forms/field.tsx'
import { Form } from '../../parts/forms/form.tsx'
import { OnceKey } from '../../parts/forms/once-key.tsx'
import { PeopleCrumb } from '../people/crumb.tsx'
import { ProfileField } from '../people/fields/profile-field.tsx'
import { tokenTexts } from './text.ts'

/** The form that makes a machine account. */
export const machinePage =
  (wrong?: Wrong): View<{ profiles: Profile[] }> =>
  ({ profiles }, reader) => {
    const say = speaker(tokenTexts, reader)
    const label = speaker(labels, reader)
    const form = formState(wrong, reader, { form: 'name', name: 'name', profile: 'profile' })
    return {
      title: say('machineTitle'),
      here: 'account',
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <PeopleCrumb reader={reader} />
          <h1>{say('machineTitle')}</h1>
          <p className="lead">{say('machineLead', { organisation: reader.actor?.organisation.name })}</p>
          <Form className="fields" action="/account/people/machines">
            <OnceKey />
            <Field
              {...{ label: say('machineName'), name: 'name', problem: form.problem('name') }}
              {...{ defaultValue: form.sent('name'), maxLength: 200, autoComplete: 'off', required: true }}
            />
            <ProfileField
              {...{ called: label('Membership.profile'), none: say('choose'), usual: null }}
              {...{ profiles, form, reader }}
            />
            <div>
              <button type="submit">{say('makeMachine')}</button>
            </div>
          </Form>
        </>
      ),
    }
  }
