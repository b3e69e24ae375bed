import { speaker } from '../../words/catalogue.ts'
import { formState, type Wrong } from '../forms/state.ts'
import { CodeField } from '../parts/forms/code-field.tsx'
import { Form } from '../parts/forms/form.tsx'
import type { Page, Reader } from '../reader.ts'
import { deliveredTexts } from './text.ts'

/** The page of a sensitive report before its code was typed: a button that has one mailed, and, once it was asked for in this browser
 *  (`asked`), where it is typed. It tells nothing of the report. */
export const codePage =
  (address: string, wrong?: Wrong) =>
  ({ asked }: { asked: boolean }, reader: Reader): Page => {
    const say = speaker(deliveredTexts, reader)
    const form = formState(wrong, reader, { form: 'code', code: 'code' })
    return {
      title: say('locked'),
      narrow: true,
      apart: true,
      problems: form.summary,
      body: (
        <>
          <h1>{say('locked')}</h1>
          <p className="lead">{say(asked ? 'code-sent' : 'locked-text')}</p>
          {asked && (
            <Form className="fields" action={`${address}/opening`}>
              <CodeField label={say('code')} hint={say('code-hint')} problem={form.problem('code')} />
              <div>
                <button type="submit">{say('show-report')}</button>
              </div>
            </Form>
          )}
          <Form action={`${address}/code`}>
            <button type="submit" {...(asked && { className: 'second' })}>
              {say(asked ? 'send-again' : 'send-code')}
            </button>
          </Form>
        </>
      ),
    }
  }
