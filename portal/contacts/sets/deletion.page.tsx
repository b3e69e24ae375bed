import type { SetPeople } from '../../../domain/people/sets/find.ts'
import type { SetKind } from '../../../domain/people/sets/set.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { View } from '../../answer.ts'
import { formState, type Wrong } from '../../forms/state.ts'
import { Form } from '../../parts/forms/form.tsx'
import { pathOf } from './form.ts'
import { Opens } from './opens.tsx'
import { setTexts } from './text.ts'

/** What ends when a group or team is deleted, before it is. */
export const deletionPage =
  (kind: SetKind, wrong?: Wrong): View<SetPeople> =>
  ({ set, opens, total }, reader) => {
    const say = speaker(setTexts, reader)
    const form = formState(wrong, reader, { form: 'ends' })
    const at = `${pathOf[kind]}/${set.id}`
    const title = say('deleteOf', { name: set.name })
    const organisation = reader.actor?.organisation.name ?? ''
    return {
      title,
      here: 'account',
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <p className="crumb">
            <a href={at}>{set.name}</a>
          </p>
          <h1>{title}</h1>
          {set.isHome && <p>{say(`${kind}.home`, { organisation })}</p>}
          {!set.isHome && <p>{say(`${kind}.deleteLead`, { organisation })}</p>}
          {!set.isHome && opens && opens.things.length > 0 && (
            <div className="notice" id="ends">
              <p>{total > 0 ? say('deleteEnds', { count: total }) : say('deleteEndsNobody')}</p>
              <Opens things={opens.things} reader={reader} />
            </div>
          )}
          {!set.isHome && (
            <Form action={`${at}/deletion`}>
              {opens && <input type="hidden" name="agreed" value={opens.agreed} />}
              <button type="submit">{say('delete')}</button>
            </Form>
          )}
        </>
      ),
    }
  }
