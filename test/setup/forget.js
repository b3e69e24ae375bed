import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

/** What the product remembers outside of its database and of what it is asked with, by the source that remembers it, and how that is
 *  forgotten: the modules of the product stay in a test process from one file to the next. All else that they remember follows from its
 *  key alone. */
const memories = {
  'domain/activity/visits.ts': 'lately.clear()',
  'domain/documents/store.ts': 'disk = undefined',
  'domain/reports/runs/shared.ts': 'kept.clear(); weights.clear()',
  'emails/deliver.ts': 'closeMailConnections()',
  'emails/smtp/sign.ts': 'signer = undefined',
  'jobs/start.ts': "toldLast = ''",
  'portal/brand.ts': 'Object.assign(host, { brand: usual, found: null, until: 0 }); reading = null',
  'prisma/client.ts': 'connections.lost++',
  'run/settings.ts': 'parsed = undefined',
}

/** Has these sources say how they forget, in the list that the world of a test file has for it (test/setup/environment.js). */
export const forgetful = (root) => ({
  name: 'forgetful',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const forget = memories[relative(root, path)]
      if (!forget) return
      return {
        contents: `${readFileSync(path, 'utf8')}\nglobalThis.forgetting?.push(() => { ${forget} })\n`,
        loader: 'ts',
      }
    })
  },
})
