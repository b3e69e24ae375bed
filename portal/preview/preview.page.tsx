import { speaker } from '../../words/catalogue.ts'
import { Form } from '../parts/forms/form.tsx'
import type { Page, Reader } from '../reader.ts'
import type { PreviewedBy } from './previewing.ts'
import { previewTexts } from './text.ts'

type Data = { as: string; organisation: string }

/** As whom one is about to look, and one button. */
export function previewPage(data: Data, { locale }: Reader): Page {
  const say = speaker(previewTexts, locale)
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

type Props = { by: PreviewedBy; reader: Reader }

/** Says on every page as whom somebody looks at it, in the language of who looks, and ends it. */
export function PreviewBar({ by, reader: { actor } }: Props) {
  const say = speaker(previewTexts, by.locale)
  return (
    <section className="preview-bar" aria-label={say('label')} lang={by.locale}>
      <p>{say('bar', { as: actor?.name, organisation: actor?.organisation.name })}</p>
      <form method="post" action="/preview/end">
        <button type="submit" className="second">
          {say('end')}
        </button>
      </form>
    </section>
  )
}
