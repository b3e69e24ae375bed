import { speaker } from '../../../../words/catalogue.ts'
import { groupProps, Problem } from '../../../parts/forms/field.tsx'
import { ownReportTexts } from '../text.ts'
import type { FormParts } from './choose.tsx'

/** Who finds a report: whoever makes it, or everybody of their organisation. */
export function FoundByField({ report, form, reader }: FormParts) {
  const say = speaker(ownReportTexts, reader)
  const organisation = reader.actor?.organisation.name ?? ''
  return (
    <fieldset className="choice" {...groupProps('foundBy', form.problem('foundBy'))}>
      <legend>{say('foundBy')}</legend>
      {(['me', 'colleagues'] as const).map((who) => (
        <label key={who}>
          <input
            {...{ type: 'radio', name: 'foundBy', value: who }}
            defaultChecked={(report.foundBy === 'colleagues') === (who === 'colleagues')}
          />
          {say(who === 'me' ? 'onlyMe' : 'everybodyOf', { organisation })}
        </label>
      ))}
      <p className="hint">{say('foundByHint')}</p>
      <Problem name="foundBy" problem={form.problem('foundBy')} />
    </fieldset>
  )
}
