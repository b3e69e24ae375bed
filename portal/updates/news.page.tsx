import type { AskedOfReader } from '../../domain/projects/list/asked.ts'
import { mostNews, type News, type NewsThread } from '../../domain/updates/news.ts'
import type { ProjectsOpen } from '../../domain/updates/projects-open-to.ts'
import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import type { View } from '../answer.ts'
import { formState, type Wrong } from '../forms/state.ts'
import { Form } from '../parts/forms/form.tsx'
import { Pages } from '../parts/pages.tsx'
import { isFollowed } from '../preview/own.ts'
import { AskedFirst } from '../projects/list/asked.tsx'
import type { Reader } from '../reader.ts'
import { type UpdateSay, updateTexts } from './text.ts'
import { Thread } from './thread.tsx'
import { WriteAnywhereForm } from './write-anywhere-form.tsx'

/** What is new, and the projects one may write on. */
export type NewsData = News & ProjectsOpen

/** Everything written across one's projects: first what is new since the last visit, then what was seen before. */
export const newsPage =
  (asked: AskedOfReader | null, wrong?: Wrong): View<NewsData> =>
  (news, reader) => {
    const say = speaker(updateTexts, reader)
    const label = speaker(labels, reader)
    const { updates, projects, moreProjects, page, next } = news
    const form = formState(wrong, reader, { projectId: 'projectId', body: 'body' })
    return {
      title: label('MainNoun.updates'),
      here: 'updates',
      problems: form.summary,
      body: (
        <>
          <header className="page-head">
            <h1>{label('MainNoun.updates')}</h1>
          </header>
          <AskedFirst asked={asked} reader={reader} />
          {projects.length > 0 && <WriteAnywhereForm {...{ projects, moreProjects, form, reader }} />}
          {updates.length === 0 ? <p className="empty">{say('newsNone')}</p> : <Since {...{ news, say, reader }} />}
          <Group title={say('sinceLastVisit')} threads={updates.filter(({ hasNews }) => hasNews)} reader={reader} />
          <Group
            title={say('seenBefore')}
            threads={updates.filter(({ hasNews }) => hasNews === false)}
            reader={reader}
          />
          <Group
            title={say('undated')}
            threads={updates.filter(({ hasNews }) => hasNews === undefined)}
            reader={reader}
          />
          <Pages {...{ page, next, reader }} words={{ label: say('turn'), back: say('newer'), on: say('older') }} />
        </>
      ),
    }
  }

function Group({ title, threads, reader }: { title: string; threads: NewsThread[]; reader: Reader }) {
  if (threads.length === 0) return null
  return (
    <section className="threads">
      <h2>{title}</h2>
      {threads.map((thread) => (
        <Thread key={thread.id} thread={thread} withProject reader={reader} />
      ))}
    </section>
  )
}

/** How much is new, where that is for the reader to know, and the button that makes it seen: looking alone changes nothing. */
function Since({ news: { newCount, seenAt, updates }, say, reader }: { news: News; say: UpdateSay; reader: Reader }) {
  const upTo = latestOf(updates)
  if (newCount === null) return null
  return (
    <div className="since">
      <p>{sinceWhen(newCount, seenAt, say, reader)}</p>
      {newCount > 0 && upTo && isFollowed('/updates/visit', reader) && (
        <Form action="/updates/visit" data-visit="">
          <input type="hidden" name="upTo" value={upTo.toISOString()} />
          <button type="submit" className="second">
            {say('markSeen')}
          </button>
        </Form>
      )}
    </div>
  )
}

function sinceWhen(newCount: number, seenAt: Date | null, say: UpdateSay, { formats }: Reader): string {
  if (!seenAt) return say('newsFirst')
  const when = formats.moment(seenAt)
  return newCount < mostNews ? say('news', { count: newCount, when }) : say('newsMost', { most: mostNews, when })
}

function latestOf(threads: NewsThread[]): Date | undefined {
  const instants = threads.flatMap(({ createdAt, comments }) => [createdAt, ...comments.map((one) => one.createdAt)])
  const known = instants.filter((instant) => instant !== undefined).map(Number)
  return known.length > 0 ? new Date(Math.max(...known)) : undefined
}
