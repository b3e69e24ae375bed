import usual from './jest.config.js'

/** `npm run soak`: long loops that find what happens seldom, and whole what `npm test` looks at a share of (test/thorough.ts). */
export default {
  ...usual,
  testMatch: [
    '<rootDir>/test/soak/**/*.soak.ts',
    '<rootDir>/test/{access/agreement,access/csv,access/settings/effect,access/hidden,access/why,access/remembered,documents/browser,admin/{browser,components,concurrent-change,every-button,forms,rows,unsaved,writes},portal/{extremes,revoked,targets},jobs/stalled,people/colleagues/browser,prisma/backup,reports/finders,projects/{looks,printed},run/commands,session/pages,trial/embedded,updates/browser,whole/{first-day,pages}}.test.ts',
  ],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
  testTimeout: 3_600_000,
}
