import { speaker } from '../../words/catalogue.ts'
import { Form } from '../parts/forms/form.tsx'
import type { Page, Reader } from '../reader.ts'
import { previewTexts } from './text.ts'

type Data = { as: string; organisation: string }

/** As whom one is about to look, and one button. */
export function previewPage(data: Data, reader: Reader): Page {
  const say = speaker(previewTexts, reader)
  return {
    title: say('title', data),
    narrow: true,
    body: (
      <>
        <h1>{say('title', data)}</h1>
        <p className="lead">{say('lead', data)}</p>
        <Form>
          <button type="submit">{say('begin')}</button>
        </Form>
      </>
    ),
  }
}
