import { mostNews } from '../../../domain/updates/news.ts'
import { speaker } from '../../../words/catalogue.ts'
import { needsTexts } from './needs.text.ts'
import type { NeedsProps } from './needs.tsx'

/** How much is new since the last visit. */
export function News({ needs: { news }, reader }: NeedsProps) {
  const say = speaker(needsTexts, reader)
  const { newCount = 0, seenAt = null } = news ?? {}
  const words = newCount < mostNews ? say('newsCount', { count: newCount }) : say('newsMost', { most: mostNews })
  return (
    <section aria-labelledby="news">
      <h2 id="news">{say('news')}</h2>
      <p className={newCount > 0 ? undefined : 'quiet'}>
        {newCount > 0 ? <a href="/updates">{seenAt ? words : say('newsFirst')}</a> : words}
      </p>
    </section>
  )
}
