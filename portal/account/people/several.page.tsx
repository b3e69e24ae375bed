import type { ReturningColleague } from '../../../domain/people/colleagues/coming-back.ts'
import { mostColleagues } from '../../../domain/people/colleagues/invite.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { View } from '../../answer.ts'
import { formState, type Wrong } from '../../forms/state.ts'
import { Field, fieldProps } from '../../parts/forms/field.tsx'
import { Form } from '../../parts/forms/form.tsx'
import { OnceKey } from '../../parts/forms/once-key.tsx'
import { ReturningPeople } from './coming-back/returning-people.tsx'
import { PeopleCrumb } from './crumb.tsx'
import { costsTold } from './fields/costs.ts'
import { type InviteChoices, LanguageField } from './fields/language-field.tsx'
import { ProfileField } from './fields/profile-field.tsx'
import { peopleTexts } from './text.ts'

/** The form by which many people are invited at once. What is wrong with a line is told with its number. */
export const severalPage =
  (wrong?: Wrong): View<InviteChoices & { returning: ReturningColleague[] }> =>
  ({ profiles, usual, costs, returning }, reader) => {
    const say = speaker(peopleTexts, reader)
    const form = formState(wrong, reader, {
      form: 'lines',
      lines: 'lines',
      ...linesIn(wrong),
      profile: 'profile',
      locale: 'locale',
      list: 'list',
      restore: 'restore',
    })
    const { problem, sent } = form
    const lines = { hint: say('linesHint', { most: mostColleagues }), problem: problem('lines') }
    return {
      title: say('several'),
      here: 'account',
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <PeopleCrumb reader={reader} />
          <h1>{say('several')}</h1>
          <p className="lead">{say('severalLead')}</p>
          <Form className="fields" action="/account/people/several" encType="multipart/form-data">
            <OnceKey />
            <Field label={say('lines')} name="lines" {...lines}>
              <textarea {...fieldProps('lines', lines)} rows={8} defaultValue={sent('lines')} spellCheck={false} />
            </Field>
            <ProfileField
              {...{ called: say('usual'), none: say('noUsual'), profiles, usual: usual.profile, form, reader }}
              hint={costsTold(costs, profiles, reader)}
            />
            <LanguageField {...{ usual: usual.locale, form, reader }} />
            <Field
              label={say('list')}
              name="list"
              type="file"
              accept=".csv,.txt,text/csv,text/plain"
              problem={problem('list')}
            />
            <ReturningPeople people={returning} ticked={wrong?.sent?.restore} {...{ form, reader }} />
            <div>
              <button type="submit">{say('sendAll')}</button>
            </div>
          </Form>
        </>
      ),
    }
  }

/** Problems on lines, each led to the field that they are in. */
function linesIn(wrong: Wrong | undefined): Record<string, string> {
  const fields = Object.keys(wrong?.problems ?? {}).filter((field) => field.startsWith('line-'))
  return Object.fromEntries(fields.map((field) => [field, 'lines']))
}
