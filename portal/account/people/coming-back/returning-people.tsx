import type { ReturningColleague } from '../../../../domain/people/colleagues/coming-back.ts'
import { writtenAddress } from '../../../../words/address.ts'
import { speaker } from '../../../../words/catalogue.ts'
import type { FormState } from '../../../forms/state.ts'
import { groupProps, Problem } from '../../../parts/forms/field.tsx'
import type { Reader } from '../../../reader.ts'
import { peopleTexts } from '../text.ts'
import { ShareChecks } from './returning-shares.tsx'

type Props = { people: ReturningColleague[]; ticked: unknown; form: FormState; reader: Reader }

/** The same for several people who were here before, one after the other. */
export function ReturningPeople({ people, ticked, form, reader }: Props) {
  if (people.length === 0) return null
  const say = speaker(peopleTexts, reader)
  const problem = form.problem('restore')
  const chosen = new Set([ticked ?? []].flat())
  return (
    <fieldset className="by-category" {...groupProps('restore', problem)}>
      <legend>{say('returning')}</legend>
      <p className="quiet">{say('returningAllHint')}</p>
      <Problem name="restore" problem={problem} />
      <input type="hidden" name="asked" value="yes" />
      {people.map(({ name, email, shares }) => (
        <fieldset key={email} className="choice">
          <legend>
            {name} ({writtenAddress(email)})
          </legend>
          <ShareChecks {...{ shares, chosen, reader }} />
        </fieldset>
      ))}
    </fieldset>
  )
}
