import type { AccessLevels } from '../../../../../domain/partnerships/access/giving/levels.ts'
import { speaker } from '../../../../../words/catalogue.ts'
import type { FormState } from '../../../../forms/state.ts'
import { Field, fieldProps, groupProps, Problem } from '../../../../parts/forms/field.tsx'
import type { Reader } from '../../../../reader.ts'
import { givingTexts } from './text.ts'

type Speaks = { form: FormState; reader: Reader }

/** Whether complete access is with the wallet. */
export function WalletCheck({ isChosen, form, reader }: { isChosen: boolean } & Speaks) {
  const say = speaker(givingTexts, reader)
  return (
    <fieldset className="choice with-all" {...groupProps('wallet', form.problem('wallet'))}>
      <legend>{say('billing')}</legend>
      <label>
        <input type="checkbox" name="wallet" value="yes" defaultChecked={isChosen} />
        {say('wallet')}
      </label>
      <p className="quiet">{say('walletHint')}</p>
      <Problem name="wallet" problem={form.problem('wallet')} />
    </fieldset>
  )
}

/** The project access level. */
export function LevelField(props: Pick<AccessLevels, 'levels'> & { levelId: string | null } & Speaks) {
  const { levels, levelId, form, reader } = props
  const say = speaker(givingTexts, reader)
  const told = { hint: say(levels.length > 0 ? 'levelHint' : 'noLevel'), problem: form.problem('levelId') }
  return (
    <Field label={say('level')} name="levelId" {...told}>
      <select {...fieldProps('levelId', told)} defaultValue={form.sent('levelId') ?? levelId ?? ''}>
        {levels.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  )
}
