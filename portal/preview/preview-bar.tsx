import { speaker } from '../../words/catalogue.ts'
import type { Reader } from '../reader.ts'
import type { PreviewedBy } from './previewing.ts'
import { previewTexts } from './text.ts'

type Props = { by: PreviewedBy; reader: Reader }

/** Says on every page as whom somebody looks at it, in the language of who looks, and ends it. */
export function PreviewBar({ by, reader: { actor } }: Props) {
  const say = speaker(previewTexts, by.locale)
  return (
    <section className="preview-bar" aria-label={say('label')} lang={by.locale}>
      <p>{say('bar', { as: actor?.name, organisation: actor?.organisation.name })}</p>
      <form method="post" action="/preview/end" noValidate>
        <button type="submit" className="second">
          {say('end')}
        </button>
      </form>
    </section>
  )
}
