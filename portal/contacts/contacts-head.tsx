import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import { AccountCrumb } from '../account/crumb.tsx'
import type { Reader } from '../reader.ts'
import { contactTexts } from './text.ts'

const pages = { contacts: 'Subject.Contact', groups: 'Subject.Group', teams: 'Subject.Team' } as const

/** What stands above contacts, groups and teams: the way back, the title, and the way from one to the other. */
export function ContactsHead({ title, here, reader }: { title: string; here: keyof typeof pages; reader: Reader }) {
  const say = speaker(contactTexts, reader)
  const label = speaker(labels, reader)
  const path = `/${here}`
  return (
    <header className="project-head">
      <AccountCrumb reader={reader} />
      <h1>{title}</h1>
      <nav className="sections" aria-label={say('pages')}>
        {(Object.keys(pages) as (keyof typeof pages)[]).map((page) => (
          <a
            key={page}
            href={`/${page}`}
            aria-current={page !== here ? undefined : reader.path === path ? 'page' : 'true'}
          >
            {label(pages[page])}
          </a>
        ))}
      </nav>
    </header>
  )
}
