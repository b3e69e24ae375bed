import type { SetsPage } from '../../../domain/people/sets/list.ts'
import type { SetKind } from '../../../domain/people/sets/set.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { View } from '../../answer.ts'
import { type FormState, formState, type Wrong } from '../../forms/state.ts'
import { Field } from '../../parts/forms/field.tsx'
import { Form } from '../../parts/forms/form.tsx'
import { OnceKey } from '../../parts/forms/once-key.tsx'
import { Pages } from '../../parts/pages.tsx'
import type { Reader } from '../../reader.ts'
import { ContactsHead } from '../contacts-head.tsx'
import { pathOf } from './form.ts'
import { setTexts } from './text.ts'

/** The groups or teams of the reader's organisation, and the form of a new one. */
export const setsPage =
  (kind: SetKind, wrong?: Wrong): View<SetsPage> =>
  ({ sets, mayCreate, page, pages }, reader) => {
    const say = speaker(setTexts, reader)
    const label = speaker(labels, reader)
    const form = formState(wrong, reader, { form: 'name', name: 'name' })
    const title = label(`Subject.${kind}`)
    const here = kind === 'Group' ? 'groups' : 'teams'
    return {
      title,
      here: 'account',
      problems: form.summary,
      body: (
        <>
          <ContactsHead {...{ title, here, reader }} />
          <div className="lead-with">
            <p className="quiet">{say(`${kind}.lead`, { organisation: reader.actor?.organisation.name ?? '' })}</p>
          </div>
          {sets.length === 0 && <p className="empty">{say(`${kind}.none`)}</p>}
          {sets.length > 0 && (
            <table className="list">
              <thead>
                <tr>
                  <th scope="col">{label(`${kind}.name`)}</th>
                  <th scope="col">{say('people')}</th>
                </tr>
              </thead>
              <tbody>
                {sets.map(({ id, name, members }) => (
                  <tr key={id}>
                    <th scope="row">
                      <a href={`${pathOf[kind]}/${id}`}>{name}</a>
                    </th>
                    <td data-label={say('people')}>{members}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <Pages page={page} pages={pages} reader={reader} />
          {mayCreate && <NewSet {...{ kind, form, reader }} />}
        </>
      ),
    }
  }

function NewSet({ kind, form: { problem, sent }, reader }: { kind: SetKind; form: FormState; reader: Reader }) {
  const say = speaker(setTexts, reader)
  const label = speaker(labels, reader)
  return (
    <section className="detail">
      <h2>{say(`${kind}.new`)}</h2>
      <Form className="fields" action={pathOf[kind]}>
        <OnceKey />
        <Field label={label(`${kind}.name`)} name="name" problem={problem('name')} defaultValue={sent('name')} />
        <div>
          <button type="submit">{say(`${kind}.make`)}</button>
        </div>
      </Form>
    </section>
  )
}
