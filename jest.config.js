/** How pages look besides the stories of people, and what needs tens of thousands of rows: test files that the soak alone runs. */
export const onlyInSoak = [
  ...['admin/browser', 'admin/forms', 'admin/many-customers', 'admin/unsaved', 'people/colleagues/browser'],
  ...['portal/targets', 'projects/looks', 'session/pages'],
]

export default {
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', ...onlyInSoak.map((name) => `<rootDir>/test/${name}\\.test\\.ts$`)],
  transform: { '\\.tsx?$': '<rootDir>/test/setup/transform.js' },
  transformIgnorePatterns: ['/node_modules/', '<rootDir>/build/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  globalSetup: '<rootDir>/test/setup/global.js',
  globalTeardown: '<rootDir>/test/setup/end.js',
  testEnvironment: '<rootDir>/test/setup/environment.js',
  runtime: '<rootDir>/test/setup/runtime.js',
  testSequencer: '<rootDir>/test/setup/sequencer.js',
  setupFiles: ['<rootDir>/test/database.ts'],
  modulePathIgnorePatterns: ['<rootDir>/build', '<rootDir>/.data'],
  // One more than two cores: a third of the time a test waits for a process to start or end. Four take as long.
  maxWorkers: 3,
  // What a file has loaded stays in the memory of its process, and collecting that garbage takes longer with each; a process that has
  // more than this is replaced.
  workerIdleMemoryLimit: '700MB',
  // A process that has run many files gives back hundreds of megabytes when it has ended, which takes longer than the half second that jest
  // waits before it kills it and says that something was left open.
  workerGracefulExitTimeout: 30_000,
  // A hanging test still ends; a busy machine ends none.
  testTimeout: 120_000,
}
