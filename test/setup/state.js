/** What a test file may change of the world it shares with others: its environment variables, who listens to its process and how that
 *  ends. */
export function stateOf({ process }) {
  return { env: { ...process.env }, exit: process.exit, listeners: listenersOf(process) }
}

/** Makes that as it was, and takes away what jest has put there for the tests of the file. */
export function putBack(global, { env, exit, listeners }) {
  const { process } = global
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name]
  Object.assign(process.env, env)
  process.exit = exit
  for (const [event, listener] of listenersOf(process))
    if (!listeners.some(([before, known]) => before === event && known === listener)) process.off(event, listener)
  for (const symbol of Object.getOwnPropertySymbols(global)) if (ofJest.test(symbol.description)) delete global[symbol]
}

/** Its state and hooks, under names of which some are new in each file: they hold all of the file's tests. */
const ofJest = /^(JEST_STATE_SYMBOL|EVENT_HANDLERS)$/

const listenersOf = (process) =>
  process.eventNames().flatMap((event) => process.rawListeners(event).map((listener) => [event, listener]))
