import { usualHeading } from '../../../../domain/reports/filling/headings.ts'
import { wordFormTexts } from '../../../../domain/reports/filling/words.text.ts'
import { locales, speaker } from '../../../../words/catalogue.ts'
import { Problem } from '../../../parts/forms/field.tsx'
import { ownReportTexts } from '../text.ts'
import type { FormParts } from './choose.tsx'

/** What each column is called in each language, with the usual word where nothing is filled in. A script hides those that are not chosen. */
export function HeadingsTable({ report, columns, form, reader }: FormParts) {
  const [say, own] = [speaker(wordFormTexts, reader), speaker(ownReportTexts, reader)]
  return (
    <fieldset className="choice" id="headings">
      <legend>{own('headings')}</legend>
      <p className="hint">{own('headingsHint')}</p>
      <Problem name="headings" problem={form.problem('headings')} />
      <div className="heading-words quiet" aria-hidden="true">
        {locales.map((locale) => (
          <div key={locale}>{say(`heading-${locale}`)}</div>
        ))}
      </div>
      {columns.map(({ key, label }) => (
        <div className="heading-words" key={key} data-of-column={key}>
          <span>{label}</span>
          {locales.map((locale) => {
            const name = `headings.${key}.${locale}`
            const problem = form.problem(name)
            return (
              <div key={locale}>
                <input
                  {...{ id: name, name, defaultValue: report.headings[`${key}.${locale}`] ?? '' }}
                  placeholder={usualHeading(report.about, key, locale)}
                  aria-label={`${label}: ${say(`heading-${locale}`)}`}
                  aria-invalid={problem ? true : undefined}
                />
                <Problem name={name} problem={problem} />
              </div>
            )
          })}
        </div>
      ))}
    </fieldset>
  )
}
