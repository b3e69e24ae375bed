import type { Extension } from '../../domain/access/sharing/ends/extension.ts'
import { speaker } from '../../words/catalogue.ts'
import { dayIn } from '../../words/dates.ts'
import { formState, type Wrong } from '../forms/state.ts'
import { Field } from '../parts/forms/field.tsx'
import { focusFirst } from '../parts/forms/focus-first.ts'
import { Form } from '../parts/forms/form.tsx'
import type { Page, Reader } from '../reader.ts'
import { extensionTexts } from './text.ts'

type Data = Omit<Extension, 'holder'>

/** Which share ends when, and one button that extends it; below it another day can be chosen. */
export const extensionPage =
  (wrong?: Wrong) =>
  (data: Data, reader: Reader): Page => {
    const { say, told } = words(data, reader)
    const { problem, sent, summary } = formState(wrong, reader, { until: 'until' })
    return {
      title: say('title', told),
      narrow: true,
      problems: summary,
      body: (
        <>
          <h1>{say('title', told)}</h1>
          <p className="lead">{say('lead', told)}</p>
          <Form>
            <button type="submit">{say('press', told)}</button>
          </Form>
          <h2>{say('another')}</h2>
          <Form className="fields">
            <Field
              {...{ label: say('until'), name: 'until', type: 'date', hint: say('untilHint') }}
              {...{ defaultValue: sent('until'), problem: problem('until') }}
            />
            <div>
              <button type="submit" className="second">
                {say('pressUntil')}
              </button>
            </div>
          </Form>
        </>
      ),
    }
  }

/** That it is extended, and until when. */
export function extendedPage(data: Data, reader: Reader): Page {
  const { say, told } = words(data, reader)
  return {
    title: say('done'),
    narrow: true,
    body: (
      <>
        <h1 {...focusFirst}>{say('done')}</h1>
        <p className="lead">{say('doneLead', told)}</p>
        <p>{say('doneNext')}</p>
      </>
    ),
  }
}

function words({ whom, what, endsAt, later }: Data, reader: Reader) {
  const { formats } = reader
  const say = speaker(extensionTexts, reader)
  const laterDay = formats.day(dayIn(formats.timeZone, later))
  return { say, told: { whom: whom ?? say('unseen'), what, at: formats.moment(endsAt), later: laterDay } }
}
