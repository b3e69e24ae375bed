import { powersIn, tokenAreas, tokenPowers } from '../../../domain/tokens/areas.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { FormState } from '../../forms/state.ts'
import { groupProps, Problem } from '../../parts/forms/field.tsx'
import type { Reader } from '../../reader.ts'
import { tokenTexts } from './text.ts'

type Props = { sent: Record<string, unknown> | undefined; form: FormState; reader: Reader }

/** What a token opens: reading and writing, area by area. It begins with reading all. */
export function ScopeChecks({ sent, form, reader }: Props) {
  const say = speaker(tokenTexts, reader)
  const ticked = sent ? [sent.scopes].flat() : tokenAreas.map((area) => `${area}:read`)
  return (
    <fieldset className="choice" {...groupProps('scopes', form.problem('scopes'))}>
      <legend>{say('opens')}</legend>
      <p className="hint">{say('opensHint')}</p>
      <Problem name="scopes" problem={form.problem('scopes')} />
      <table className="scopes">
        <thead>
          <tr>
            {(['area', ...tokenPowers] as const).map((column) => (
              <th key={column} scope="col">
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tokenAreas.map((area) => (
            <tr key={area}>
              <th scope="row">{say(area)}</th>
              {tokenPowers.map((power) => (
                <td key={power}>
                  {powersIn(area).includes(power) && (
                    <input
                      {...{ type: 'checkbox', name: 'scopes', value: `${area}:${power}` }}
                      aria-label={say(`${power}Of`, { area: say(area) })}
                      defaultChecked={ticked.includes(`${area}:${power}`)}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  )
}
