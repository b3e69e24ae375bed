import { largestPicture } from '../../../domain/documents/pictures/keep.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { FormState } from '../../forms/state.ts'
import { Field } from '../../parts/forms/field.tsx'
import { Form } from '../../parts/forms/form.tsx'
import type { Reader } from '../../reader.ts'
import { settingsTexts } from './text.ts'

type Props = { logoId: string | null; form: FormState; reader: Reader }

/** The logo as it is, and the forms that replace it or take it away. */
export function LogoForms({ logoId, form: { problem }, reader }: Props) {
  const say = speaker(settingsTexts, reader.locale)
  const size = reader.formats.size(largestPicture.bytes)
  return (
    <section className="logo-forms" aria-labelledby="logo">
      <h2 id="logo">{speaker(labels, reader.locale)('Organisation.logoId')}</h2>
      {logoId && <img className="logo" src={`/logos/${logoId}`} alt={say('logoNow')} />}
      <Form className="fields" action="/account/settings/logo" encType="multipart/form-data">
        <Field
          {...{ label: say(logoId ? 'otherLogo' : 'newLogo'), name: 'picture', type: 'file' }}
          {...{ accept: 'image/png,image/jpeg,image/webp', hint: say('logoHint', { size, side: largestPicture.side }) }}
          problem={problem('picture')}
        />
        <div>
          <button type="submit">{say('saveLogo')}</button>
        </div>
      </Form>
      {logoId && (
        <Form action="/account/settings/logo/removal">
          <button type="submit" className="plain">
            {say('removeLogo')}
          </button>
        </Form>
      )}
    </section>
  )
}
