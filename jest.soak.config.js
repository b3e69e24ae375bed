import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import usual, { onlyInSoak } from './jest.config.js'

const tests = join(import.meta.dirname, 'test')

/** The test files that look at a share in `npm test`: they ask test/thorough.ts. */
const shared = readdirSync(tests, { recursive: true }).filter(
  (path) => /\.test\.tsx?$/.test(path) && readFileSync(join(tests, path), 'utf8').includes("/thorough.ts'"),
)

/** `npm run soak`: long loops that find what happens seldom, and whole what `npm test` looks at a share of. */
export default {
  ...usual,
  testMatch: [
    '<rootDir>/test/soak/**/*.soak.ts',
    ...onlyInSoak.map((name) => `<rootDir>/test/${name}.test.ts`),
    ...shared.map((path) => `<rootDir>/test/${path}`),
  ],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
  testTimeout: 3_600_000,
}
