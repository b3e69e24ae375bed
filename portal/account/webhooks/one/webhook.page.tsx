import type { ReactNode } from 'react'
import type { WebhookLog } from '../../../../domain/hooks/log.ts'
import { speaker } from '../../../../words/catalogue.ts'
import { labels } from '../../../../words/labels.ts'
import type { View } from '../../../answer.ts'
import { formState, type Wrong } from '../../../forms/state.ts'
import { Pages } from '../../../parts/pages.tsx'
import { WebhooksCrumb } from '../crumb.tsx'
import { Standing } from '../standing.tsx'
import { webhookTexts } from '../text.ts'
import { WebhookActs } from './acts.tsx'
import { LogTable } from './log-table.tsx'
import { ReplayForm } from './replay-form.tsx'

/** One webhook: where it is sent, what can be done about it, and what came of what it was told. */
export const webhookPage =
  (wrong?: Wrong): View<WebhookLog> =>
  ({ webhook, messages, page, pages, total }, reader) => {
    const say = speaker(webhookTexts, reader)
    const label = speaker(labels, reader)
    const form = formState(wrong, reader, { form: 'since', since: 'since' })
    const facts: [string, ReactNode][] = [
      [label('Webhook.url'), webhook.url],
      [label('Webhook.topics'), webhook.topics.map((topic) => label(`WebhookTopic.${topic}`)).join(', ')],
      [label('Webhook.membershipId'), webhook.eyes ?? say('nobody')],
      [say('standing'), <Standing key="standing" webhook={webhook} reader={reader} />],
    ]
    return {
      title: webhook.name,
      here: 'account',
      problems: form.summary,
      body: (
        <div className="sectioned">
          <WebhooksCrumb reader={reader} />
          <h1>{webhook.name}</h1>
          <dl className="facts">
            {facts.map(([term, told]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{told}</dd>
              </div>
            ))}
          </dl>
          <WebhookActs webhook={webhook} reader={reader} />
          <section aria-labelledby="log">
            <h2 id="log">{say('log')}</h2>
            <p className="quiet">{say('logLead')}</p>
            {total === 0 && <p className="empty">{say('nothingTold')}</p>}
            {total > 0 && <LogTable webhook={webhook} messages={messages} reader={reader} />}
            <Pages page={page} pages={pages} reader={reader} />
          </section>
          {!webhook.disabledAt && <ReplayForm webhook={webhook} form={form} reader={reader} />}
        </div>
      ),
    }
  }
