import type { LegalRepresentatives as Data } from '../../../domain/account/settings/legal-representatives.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { FormState } from '../../forms/state.ts'
import { Act } from '../../parts/forms/act.tsx'
import { Form } from '../../parts/forms/form.tsx'
import type { Reader } from '../../reader.ts'
import { ChoiceField } from './choice.tsx'
import { settingsTexts } from './text.ts'

const at = '/account/settings/legal-representatives'

/** Who speaks for the organisation, and the form that says so of somebody else. */
export function LegalRepresentatives({ legal, form, reader }: { legal: Data; form: FormState; reader: Reader }) {
  const say = speaker(settingsTexts, reader)
  const label = speaker(labels, reader)('Membership.legalRepresentative')
  return (
    <section aria-labelledby="legal">
      <h2 id="legal">{label}</h2>
      <p className="quiet">{say('legalLead')}</p>
      {legal.representatives.length === 0 && <p className="empty">{say('legalNone')}</p>}
      <ul className="lines">
        {legal.representatives.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span>
            <Act action={`${at}/${id}/removal`} label={say('legalRemoveOf', { name })} words={say('legalRemove')} />
          </li>
        ))}
      </ul>
      {legal.others.length > 0 && (
        <Form className="fields" action={at}>
          <ChoiceField
            {...{ label: say('legalWho'), name: 'legalRepresentative', problem: form.problem('legalRepresentative') }}
            {...{ value: '', none: say('legalChoose') }}
            choices={legal.others.map(({ id, name }) => ({ value: id, words: name }))}
          />
          <div>
            <button type="submit" className="second">
              {say('legalAdd')}
            </button>
          </div>
        </Form>
      )}
    </section>
  )
}
