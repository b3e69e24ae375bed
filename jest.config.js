export default {
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: {
    '\\.tsx?$': '<rootDir>/test/setup/transform.js',
    '/node_modules/react-email/dist/.*js$|\\.wasm-base64\\.js$': '<rootDir>/test/setup/lighter.js',
  },
  transformIgnorePatterns: ['/node_modules/(?!react-email/|\\.prisma/)'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  globalSetup: '<rootDir>/test/setup/global.js',
  globalTeardown: '<rootDir>/test/setup/end.js',
  testEnvironment: '<rootDir>/test/setup/environment.js',
  setupFiles: ['<rootDir>/test/database.ts'],
  modulePathIgnorePatterns: ['<rootDir>/build', '<rootDir>/.data'],
  // Two more than two cores: of three, a core was idle an eighth of the time, as tests wait for processes to start or end.
  maxWorkers: 4,
  // What a file has loaded stays in the memory of its process, and collecting that garbage takes longer with each; a process that has
  // more than this is replaced.
  workerIdleMemoryLimit: '400MB',
  // A hanging test still ends; a busy machine ends none.
  testTimeout: 120_000,
}
