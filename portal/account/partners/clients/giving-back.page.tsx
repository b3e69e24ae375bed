import type { FoundClient } from '../../../../domain/partnerships/access/answering/clients.ts'
import { speaker } from '../../../../words/catalogue.ts'
import { openedText } from '../../../../words/partners/opened.ts'
import type { View } from '../../../answer.ts'
import { formState, type Wrong } from '../../../forms/state.ts'
import { groupProps, Problem } from '../../../parts/forms/field.tsx'
import { Form } from '../../../parts/forms/form.tsx'
import { NarrowField } from '../../../parts/forms/narrow-field.tsx'
import { OnceKey } from '../../../parts/forms/once-key.tsx'
import { ClientsCrumb } from './crumb.tsx'
import { clientTexts } from './text.ts'

/** What can be given back of the access to a client: some of its products, or the wallet. */
export const givingBackPage =
  (wrong?: Wrong): View<FoundClient> =>
  ({ id, name, opens }, reader) => {
    const say = speaker(clientTexts, reader)
    const isAll = opens.reach === 'complete'
    const field = isAll ? 'wallet' : 'productIds'
    const form = formState(wrong, reader, { form: field, [field]: field })
    const chosen = new Set([wrong?.sent?.[field] ?? []].flat().map(String))
    const parts = isAll ? [{ id: 'yes', name: say('walletOf', { name }), category: '' }] : opens.products
    const title = say('giveBackTitle', { name })
    const at = `/account/partners/clients/${id}`
    return {
      title,
      here: 'account',
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <ClientsCrumb reader={reader} />
          <h1>{title}</h1>
          <p className="lead">{openedText(opens, reader)}</p>
          <p>{say('giveBackMeans', { name })}</p>
          <Form className="fields" action={`${at}/giving-back`}>
            <OnceKey />
            <fieldset className="choice" {...groupProps(field, form.problem(field))}>
              <legend>{say('giveBackWhich')}</legend>
              <Problem name={field} problem={form.problem(field)} />
              <NarrowField count={parts.length} reader={reader} />
              <div className="checks">
                {parts.map((part) => (
                  <label key={part.id}>
                    <input type="checkbox" name={field} value={part.id} defaultChecked={chosen.has(part.id)} />
                    {[part.name, part.category].filter(Boolean).join(', ')}
                  </label>
                ))}
              </div>
            </fieldset>
            <div>
              <button type="submit">{say('giveBack')}</button>
            </div>
          </Form>
          <p>
            <a href={`${at}/ending`}>{say('endInstead')}</a>
          </p>
        </>
      ),
    }
  }
