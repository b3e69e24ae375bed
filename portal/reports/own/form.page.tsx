import type { Heading } from '../../../domain/reports/heading.ts'
import type { ReportPage } from '../../../domain/reports/portal/page.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { View } from '../../answer.ts'
import { formState, type Wrong } from '../../forms/state.ts'
import { Field, fieldProps } from '../../parts/forms/field.tsx'
import { Form } from '../../parts/forms/form.tsx'
import { OnceKey } from '../../parts/forms/once-key.tsx'
import type { ChartPictures } from '../above/chart.tsx'
import { reportPageTexts } from '../text.ts'
import { ChartFields } from './fields/chart-fields.tsx'
import { ColumnChecks } from './fields/column-checks.tsx'
import { Conditions } from './fields/conditions.tsx'
import { FoundByField } from './fields/found-by-field.tsx'
import { OrderFields } from './fields/order-fields.tsx'
import { WordsFields } from './fields/words-fields.tsx'
import type { FilledReport } from './filled.ts'
import { idsOf } from './ids.ts'
import { Preview } from './preview.tsx'
import { ownReportTexts } from './text.ts'

/** A form as it is filled in, and all columns that can be chosen; of a report that is changed, which, and what stands for what was read. */
export type OwnReportForm = {
  report: FilledReport
  columns: Heading[]
  changed?: { id: string; version: string; isOwner: boolean }
}

/** What a form is shown with: what is wrong with it, or the page as it would be. */
export type FormShown = { wrong?: Wrong; preview?: { page: ReportPage; pictures: ChartPictures | null } }

/** The form of a report: a new one, or one that is changed. */
export const reportFormPage =
  ({ wrong, preview }: FormShown): View<OwnReportForm> =>
  ({ report, columns, changed }, reader) => {
    const say = speaker(ownReportTexts, reader)
    const label = speaker(labels, reader)
    const form = formState(wrong, reader, { form: 'name', ...idsOf({ report, columns }) }, 'Report')
    const at = changed ? `/reports/${changed.id}` : '/reports'
    const title = say(changed ? 'change' : 'new')
    const parts = { report, columns, form, reader }
    const textProblem = { problem: form.problem('text') }
    return {
      title,
      here: 'reports',
      problems: form.summary,
      body: (
        <>
          <p className="crumb">
            <a href={changed ? at : '/reports'}>{changed ? say('back') : speaker(reportPageTexts, reader)('all')}</a>
          </p>
          <header className="page-head">
            <h1>{title}</h1>
            <p className="quiet">{label(`ReportVerb.${report.about}`)}</p>
          </header>
          <div className="beside">
            <Form id="report-form" className="fields own-report" action={at} data-live={`${at}/preview`}>
              <input type="hidden" name="about" value={report.about} />
              {changed ? <input type="hidden" name="version" value={changed.version} /> : <OnceKey />}
              <Field label={say('name')} name="name" problem={form.problem('name')} defaultValue={report.name} />
              <Field label={say('text')} name="text" hint={say('textHint')} problem={form.problem('text')}>
                <textarea
                  {...fieldProps('text', { hint: say('textHint'), ...textProblem })}
                  rows={3}
                  defaultValue={report.text}
                />
              </Field>
              <ColumnChecks {...parts} name="columns" legend={say('columns')} hint={say('columnsHint')} />
              <Conditions {...parts} />
              <OrderFields {...parts} />
              <ChartFields {...parts} />
              <WordsFields {...parts} />
              {(!changed || changed.isOwner) && <FoundByField {...parts} />}
              <div className="ways-on">
                <button type="submit">{say('save')}</button>
                <button type="submit" className="second" formAction={`${at}/preview#preview`}>
                  {say('preview')}
                </button>
              </div>
            </Form>
            <Preview {...{ at, columns, reader }} of={preview} chosen={report.columns} />
          </div>
        </>
      ),
    }
  }
