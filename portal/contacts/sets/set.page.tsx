import type { SetPeople } from '../../../domain/people/sets/find.ts'
import type { SetKind } from '../../../domain/people/sets/set.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { View } from '../../answer.ts'
import { formState, type Wrong } from '../../forms/state.ts'
import { addressWith } from '../../parts/pages.tsx'
import { ContactsHead } from '../contacts-head.tsx'
import { pathOf, type SetPeopleAsked } from './form.ts'
import { MemberButton } from './member-button.tsx'
import { Opens } from './opens.tsx'
import { PeopleOfSet } from './people-of-set.tsx'
import { SetChanges } from './set-changes.tsx'
import { setTexts } from './text.ts'

/** Who is in a group or team, and, for who looks after people, what is shared with it. */
export const setPage =
  (kind: SetKind, query: SetPeopleAsked, wrong?: Wrong): View<SetPeople> =>
  (found, reader) => {
    const { set, opens, can, closed } = found
    const say = speaker(setTexts, reader)
    const form = formState(wrong, reader, { form: 'name', name: 'name' })
    const at = `${pathOf[kind]}/${set.id}`
    const here = addressWith(at, { q: query.q, page: found.page })
    const organisation = reader.actor?.organisation.name ?? ''
    return {
      title: set.name,
      here: 'account',
      problems: form.summary,
      body: (
        <>
          <ContactsHead {...{ title: set.name, here: kind === 'Group' ? 'groups' : 'teams', reader }} />
          {closed && <p className="notice">{say('closed', { organisation })}</p>}
          {opens && (
            <section className="opens" aria-labelledby="opens">
              <h2 id="opens">{say(`${kind}.opens`)}</h2>
              <p className="quiet">{say(opens.things.length > 0 ? 'opensLead' : 'opensNothing')}</p>
              <Opens things={opens.things} reader={reader} />
            </section>
          )}
          <div className="lead-with">
            <h2>{say('people')}</h2>
            {can.update && (
              <a className="button" href={`${at}/members`}>
                {say('add')}
              </a>
            )}
          </div>
          <PeopleOfSet
            {...{ found, query, none: say('nobody'), reader }}
            act={
              can.update
                ? ({ id }, name) => (
                    <MemberButton
                      {...{ action: `${at}/members/${id}/removal`, here }}
                      {...{ label: say('takeOf', { name }), words: say('take') }}
                    />
                  )
                : undefined
            }
          />
          <SetChanges {...{ kind, found, form, reader }} />
        </>
      ),
    }
  }
