import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { relative } from 'node:path'

// The package is jest's own, and comes with it.
const { default: Sequencer } = createRequire(createRequire(import.meta.url).resolve('jest'))('@jest/test-sequencer')

/** The test files that take longest, most of all first: they are short, and jest begins with the largest where it does not know yet how long each takes. */
const longest = [
  ...['admin/every-button', 'whole/first-day', 'crawl/cast', 'partnerships/sequences', 'jobs/stalled', 'run/commands'],
  ...['partnerships/crawl', 'admin/profiles/csv', 'admin/search', 'jobs/worker', 'access/remembered', 'portal/revoked'],
  ...[
    'admin/components',
    'crawl/worlds',
    'run/production',
    'access/settings/effect',
    'prisma/released',
    'prisma/migrate',
  ],
]

/** A database is made anew, and its connections with it, where a file wants another one than the file before. */
const wantsEmpty = ({ path }) => readFileSync(path, 'utf8').startsWith('/** @database empty')

/** Begins a run with the files that want an empty database, so that each process changes over once, and of both kinds with what takes longest: what
 *  begins last would keep the others waiting for its end. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path, context }) => {
      const at = longest.indexOf(relative(`${context.config.rootDir}/test`, path).replace(/\.test\.tsx?$/, ''))
      return at < 0 ? longest.length : at
    }
    const isKnown = (test) => this.time(test) !== undefined && this.time(test) !== null
    const sorted = super.sort(tests)
    const ordered = sorted.some(isKnown) ? sorted : sorted.toSorted((one, other) => place(one) - place(other))
    return ordered.toSorted((one, other) => Number(wantsEmpty(other)) - Number(wantsEmpty(one)))
  }
}
