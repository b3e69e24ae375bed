import { wordFormTexts } from '../../../../domain/reports/filling/words.text.ts'
import { wordField } from '../../../../domain/reports/filling/words.ts'
import { locales, speaker } from '../../../../words/catalogue.ts'
import { Field, fieldProps } from '../../../parts/forms/field.tsx'
import { ownReportTexts } from '../text.ts'
import type { FormParts } from './choose.tsx'
import { HeadingsTable } from './headings-table.tsx'

/** What a report is called and says for readers of each other language, and what its columns are called in each. */
export function WordsFields({ report, columns, form, reader }: FormParts) {
  const [say, own] = [speaker(wordFormTexts, reader), speaker(ownReportTexts, reader)]
  const others = locales.filter((locale) => locale !== reader.locale)
  const names = others.flatMap((locale) => [wordField('name', locale), wordField('text', locale)])
  const cells = Object.keys(report.headings).filter((cell) => report.headings[cell])
  const isOpen = names.some((name) => report[name] || form.problem(name)) || cells.length > 0
  return (
    <details className="folded" open={isOpen}>
      <summary>{own('words')}</summary>
      <div className="fields">
        {names.map((name) => {
          const problem = form.problem(name)
          const told = problem ? { problem } : {}
          return name.startsWith('name') ? (
            <Field key={name} label={say(name)} name={name} {...told} defaultValue={report[name]} />
          ) : (
            <Field key={name} label={say(name)} name={name} {...told}>
              <textarea {...fieldProps(name, told)} rows={3} defaultValue={report[name]} />
            </Field>
          )
        })}
        <HeadingsTable {...{ report, columns, form, reader }} />
      </div>
    </details>
  )
}
