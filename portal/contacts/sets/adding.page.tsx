import type { SetPeople } from '../../../domain/people/sets/find.ts'
import type { SetKind } from '../../../domain/people/sets/set.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { View } from '../../answer.ts'
import { addressWith } from '../../parts/pages.tsx'
import { pathOf, type SetPeopleAsked } from './form.ts'
import { MemberButton } from './member-button.tsx'
import { Opens } from './opens.tsx'
import { PeopleOfSet } from './people-of-set.tsx'
import { setTexts } from './text.ts'

/** Who could be put into a group or team, and what that would open to them. */
export const addingPage =
  (kind: SetKind, query: SetPeopleAsked): View<SetPeople> =>
  (found, reader) => {
    const { set, opens, page } = found
    const say = speaker(setTexts, reader)
    const at = `${pathOf[kind]}/${set.id}`
    const here = addressWith(`${at}/members`, { q: query.q, page })
    const title = say('addTo', { name: set.name })
    return {
      title,
      here: 'account',
      body: (
        <>
          <div className="lead-with">
            {' '}
            <p className="crumb">
              <a href={at}>{set.name}</a>
            </p>
            <h1>{title}</h1>
            {opens && opens.things.length > 0 && (
              <div className="notice">
                <p>{say('addOpens')}</p>
                <Opens things={opens.things} reader={reader} />
              </div>
            )}
          </div>{' '}
          <PeopleOfSet
            {...{ found, query, none: say('everybodyIn'), reader }}
            act={({ id: membershipId }, name) => (
              <MemberButton
                {...{ action: `${at}/members`, here, membershipId }}
                {...{ label: say('addOf', { name }), words: say('addOne') }}
              />
            )}
          />
        </>
      ),
    }
  }
