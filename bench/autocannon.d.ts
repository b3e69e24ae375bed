/** The little of autocannon that is used here. */
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events'

  type Options = { url: string; connections: number; duration: number; headers: Record<string, string> }
  type Result = { errors: number; timeouts: number; non2xx: number; duration: number }
  export default function autocannon(
    options: Options,
    done: (error: Error | null, result: Result) => void,
  ): EventEmitter
}
