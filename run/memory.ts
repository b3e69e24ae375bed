/**
 * How the processes of Portico are kept small. Their live data is some 40 MB; left to itself, V8 sizes its heap by the
 * machine, and glibc keeps an arena of memory for each of a dozen threads. Prisma's planner is WebAssembly that is asked once for
 * each shape of query: compiling it a second time, better, costs more memory than it saves time. Measured in docs/bench.md.
 */
export const nodeFlags = ['--max-semi-space-size=8', '--max-old-space-size=512', '--liftoff-only']
export const memoryEnvironment = { MALLOC_ARENA_MAX: '2' }
