import { largestPicture } from '../../domain/documents/pictures/keep.ts'
import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import type { FormState } from '../forms/state.ts'
import { Field } from '../parts/forms/field.tsx'
import { Form } from '../parts/forms/form.tsx'
import type { Reader } from '../reader.ts'
import { pictureTexts } from './text.ts'

type Props = {
  kind: 'logo' | 'portrait'
  /** Where the picture that is there can be read; null: there is none. */
  source: string | null
  /** Where a picture is sent; what takes it away is `removal` below. */
  action: string
  form: FormState
  reader: Reader
}

/** A picture as it is, and the forms that replace it or take it away. */
export function PictureForms({ kind, source, action, form: { problem }, reader }: Props) {
  const say = speaker(pictureTexts, reader)
  const given = { size: reader.formats.size(largestPicture.bytes), side: largestPicture.side }
  return (
    <section className="picture-forms" aria-labelledby={kind}>
      <h2 id={kind}>{speaker(labels, reader)(kind === 'logo' ? 'Organisation.logoId' : 'Person.pictureId')}</h2>
      {source && <img className={kind} src={source} alt={say(`${kind}Now`)} />}
      <Form className="fields" action={action} encType="multipart/form-data">
        <Field
          {...{ label: say(source ? 'other' : 'first'), name: 'picture', type: 'file' }}
          {...{ accept: 'image/png,image/jpeg,image/webp', hint: say(`${kind}Hint`, given) }}
          problem={problem('picture')}
        />
        <div>
          <button type="submit" className="second">
            {say('use')}
          </button>
        </div>
      </Form>
      {source && (
        <Form action={`${action}/removal`}>
          <button type="submit" className="plain">
            {say('remove')}
          </button>
        </Form>
      )}
    </section>
  )
}
