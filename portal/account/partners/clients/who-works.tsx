import type { FoundClient } from '../../../../domain/partnerships/access/answering/clients.ts'
import { speaker } from '../../../../words/catalogue.ts'
import type { FormState, Wrong } from '../../../forms/state.ts'
import { groupProps, Problem } from '../../../parts/forms/field.tsx'
import { NarrowField } from '../../../parts/forms/narrow-field.tsx'
import type { Reader } from '../../../reader.ts'
import { clientTexts } from './text.ts'

/** Who works for a client as it is to be shown: as it is kept, or as it was sent and refused. */
export type WhoWorksShown = { whom: string; chosen: Set<string> }

/** What was sent, else what is kept; of an offer, nobody by name. */
export function shownOf({ state, forAll, people }: FoundClient, wrong?: Wrong): WhoWorksShown {
  const kept = state === 'accepted' && forAll ? 'all' : 'named'
  const sent = wrong?.sent
  if (!sent) return { whom: kept, chosen: new Set(people.map(({ id }) => id)) }
  return { whom: String(sent.whom ?? kept), chosen: new Set([sent.people ?? []].flat().map(String)) }
}

type Props = { ours: FoundClient['ours']; shown: WhoWorksShown; form: FormState; reader: Reader }

/** Who of the reader's organisation works for a client: all, or a check for each. */
export function WhoWorks({ ours, shown: { whom, chosen }, form, reader }: Props) {
  const say = speaker(clientTexts, reader)
  const problem = form.problem('whom') ?? form.problem('people')
  return (
    <fieldset className="choice" {...groupProps('people', problem)}>
      <legend>{say('whoWorks')}</legend>
      <Problem name="people" problem={problem} />
      {(['all', 'named'] as const).map((one) => (
        <label key={one}>
          <input type="radio" name="whom" value={one} defaultChecked={whom === one} />
          {say(one)}
        </label>
      ))}
      <NarrowField count={ours.length} reader={reader} />
      <div className="checks">
        {ours.map(({ id, name, jobRole }) => (
          <label key={id}>
            <input type="checkbox" name="people" value={id} defaultChecked={chosen.has(id)} />
            {[name ?? say('unnamed'), jobRole].filter(Boolean).join(', ')}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
