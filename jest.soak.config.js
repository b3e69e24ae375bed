import usual from './jest.config.js'

/** Long loops that find what happens seldom: `npm run soak`. */
export default {
  ...usual,
  testMatch: ['<rootDir>/test/soak/**/*.soak.ts'],
  maxWorkers: 1,
  testTimeout: 3_600_000,
}
