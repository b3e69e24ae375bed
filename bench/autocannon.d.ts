/** The little of autocannon that is used here. */
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events'

  type Request = { path: string; headers: Record<string, string> }
  type Client = { setRequests(requests: Request[]): void }
  type Options = { url: string; connections: number; duration: number; setupClient(client: Client): void }
  type Result = { errors: number; timeouts: number; non2xx: number; duration: number }
  export default function autocannon(
    options: Options,
    done: (error: Error | null, result: Result) => void,
  ): EventEmitter
}
