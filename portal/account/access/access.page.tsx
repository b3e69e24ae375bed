import type { PeopleWhoSee, PersonWhoSees, ProjectsSeen } from '../../../domain/access/why/own-projects.ts'
import { wayText } from '../../../domain/access/why/way-text.ts'
import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import { AskLink } from '../../access-requests/ask-link.tsx'
import type { View } from '../../answer.ts'
import { SearchField } from '../../parts/forms/search-field.tsx'
import { Pages } from '../../parts/pages.tsx'
import type { Reader } from '../../reader.ts'
import { AccountCrumb } from '../crumb.tsx'
import type { WhoSeesAsked } from './handlers.ts'
import { accessTexts } from './text.ts'

/** The projects of the reader's organisation, and how many people see each. */
export const projectsSeenPage: View<ProjectsSeen> = ({ projects, page, pages }, reader) => {
  const say = speaker(accessTexts, reader)
  return {
    title: say('title'),
    here: 'account',
    body: (
      <>
        <AccountCrumb reader={reader} />
        <h1>{say('title')}</h1>
        <p className="lead">{say('lead', { organisation: homeOf(reader) })}</p>
        {projects.length === 0 && <p className="empty">{say('none')}</p>}
        {projects.length > 0 && (
          <table className="list">
            <thead>
              <tr>
                <th scope="col">{speaker(labels, reader)('Project.name')}</th>
                <th scope="col">{say('own')}</th>
                <th scope="col">{say('others')}</th>
              </tr>
            </thead>
            <tbody>
              {projects.map(({ id, name, own, others }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={`/account/access/${id}`}>{name}</a>
                  </th>
                  <td data-label={say('own')}>{own}</td>
                  <td data-label={say('others')}>{others}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <Pages page={page} pages={pages} reader={reader} />
      </>
    ),
  }
}

/** Everybody who sees one of the projects, with why. */
export const whoSeesPage =
  (query: WhoSeesAsked): View<PeopleWhoSee> =>
  ({ project, people, page, pages }, reader) => {
    const say = speaker(accessTexts, reader)
    const title = say('titleOf', { project: project.name })
    return {
      title,
      here: 'account',
      body: (
        <>
          <p className="crumb">
            <a href="/account/access">{say('title')}</a>
          </p>
          <h1>{title}</h1>
          <p className="lead">{say('leadOf')}</p>
          <p>
            {say('ask', { host: reader.host?.name ?? '' })} <a href={`/projects/${project.id}`}>{say('toProject')}</a>
          </p>
          <p>
            <AskLink of={{ kind: 'project', id: project.id }} reader={reader} />
          </p>
          {(pages > 1 || query.q) && <Search query={query} reader={reader} />}
          {people.length === 0 && (
            <p className="empty">
              {say(query.q ? 'noMatch' : 'nobody')} {query.q && <a href={reader.path}>{say('showAll')}</a>}
            </p>
          )}
          {people.length > 0 && <People projectId={project.id} people={people} reader={reader} />}
          <Pages page={page} pages={pages} query={{ q: query.q }} reader={reader} />
        </>
      ),
    }
  }

function Search({ query, reader }: { query: WhoSeesAsked; reader: Reader }) {
  const say = speaker(accessTexts, reader)
  return (
    <form className="filters" action={reader.path} noValidate>
      <SearchField value={query.q} label={say('searchFor')} />
      <button type="submit" className="second">
        {say('search')}
      </button>
    </form>
  )
}

function People({ projectId, people, reader }: { projectId: string; people: PersonWhoSees[]; reader: Reader }) {
  const say = speaker(accessTexts, reader)
  const label = speaker(labels, reader)
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">{say('person')}</th>
          <th scope="col">{say('organisation')}</th>
          <th scope="col">{say('why')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.membershipId}>
            <th scope="row">
              {person.name}
              {person.email && <p className="quiet">{writtenAddress(person.email)}</p>}
              {person.isOwn && person.membershipId !== reader.actor?.membershipId && (
                <p className="quiet">
                  <AskLink of={{ kind: 'project', id: projectId }} whom={person} reader={reader} />
                </p>
              )}
            </th>
            <td data-label={say('organisation')}>
              {person.organisation}
              {person.profile && <p className="quiet">{label(`Profile.${person.profile}`)}</p>}
            </td>
            <td data-label={say('why')}>
              <ul className="reasons">
                {person.ways.map((way) => {
                  const text = wayText(way, homeOf(reader), reader)
                  return <li key={text}>{text}</li>
                })}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const homeOf = ({ actor }: Reader) => actor?.organisation.name ?? ''
