import type { ReturningShare } from '../../../../domain/people/colleagues/coming-back.ts'
import { speaker } from '../../../../words/catalogue.ts'
import type { FormState } from '../../../forms/state.ts'
import { groupProps, Problem } from '../../../parts/forms/field.tsx'
import type { Reader } from '../../../reader.ts'
import { peopleTexts } from '../text.ts'

type Props = { shares: ReturningShare[]; ticked: unknown; form: FormState; reader: Reader }

/** A check for each share that somebody had alone before they were disabled: none comes back that is not ticked. Nothing where there is none. */
export function ReturningShares({ shares, ticked, form, reader }: Props) {
  if (shares.length === 0) return null
  const say = speaker(peopleTexts, reader)
  const chosen = new Set([ticked ?? []].flat())
  return (
    <fieldset className="choice" {...groupProps('restore', form.problem('restore'))}>
      <legend>{say('returning')}</legend>
      <p className="quiet">{say('returningHint')}</p>
      <Problem name="restore" problem={form.problem('restore')} />
      <input type="hidden" name="asked" value="yes" />
      <ShareChecks {...{ shares, chosen, reader }} />
    </fieldset>
  )
}

/** A check for each of these shares. */
export function ShareChecks({ shares, chosen, reader }: Pick<Props, 'shares' | 'reader'> & { chosen: Set<unknown> }) {
  const say = speaker(peopleTexts, reader)
  return (
    <div className="checks">
      {shares.map(({ id, what, until }) => (
        <label key={id}>
          <input type="checkbox" name="restore" value={id} defaultChecked={chosen.has(id)} />
          {until ? say('returningUntil', { what, until: reader.formats.moment(until) }) : what}
        </label>
      ))}
    </div>
  )
}
