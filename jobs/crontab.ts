import type { CronItem } from 'graphile-worker'

/** The whole schedule. Patterns are in UTC; when a customer's report is due is said by its own schedule, in its own zone. */
export const crontab: CronItem[] = [
  { task: 'tick', match: '* * * * *', options: { maxAttempts: 1, jobKey: 'tick', backfillPeriod: 0 } },
  {
    task: 'tidy',
    match: '15 2 * * *',
    options: { maxAttempts: 5, jobKey: 'tidy', backfillPeriod: 24 * 60 * 60 * 1000 },
  },
  {
    task: 'recover-licences',
    match: '5 * * * *',
    options: { maxAttempts: 5, jobKey: 'recover-licences', backfillPeriod: 0 },
  },
  {
    task: 'tell-of-ends',
    match: '30 4 * * *',
    options: { maxAttempts: 5, jobKey: 'tell-of-ends', backfillPeriod: 24 * 60 * 60 * 1000 },
  },
]
