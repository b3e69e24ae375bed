import autocannon from 'autocannon'

/** What is asked of a server: a page, as somebody. */
export type PageRequest = { path: string; headers: Record<string, string> }

/** What a server is loaded with: the same again and again, or many in turn. */
export type Target = { server: string; asked: PageRequest[] }

/** What a window of load showed: requests per second, and the times of all answers in ms, sorted. */
export type Window = { perSecond: number; times: number[] }

const connections = 8

/** Asks on 8 connections for some seconds; each begins elsewhere in what is asked, so that no two ask for the same at once. Throws when
 *  an answer was not a 2xx, for then nothing was measured. */
export function measure({ server, asked }: Target, seconds: number): Promise<Window> {
  return new Promise((resolve, reject) => {
    const times: number[] = []
    let client = 0
    const load = autocannon(
      {
        ...{ url: server, connections, duration: seconds },
        setupClient: (one) => one.setRequests(turned(asked, Math.floor((client++ * asked.length) / connections))),
      },
      (error, { errors, timeouts, non2xx, duration }) => {
        const failed = errors + timeouts + non2xx
        if (error ?? failed > 0)
          return reject(error ?? new Error(`${server}: ${failed} of ${times.length} requests failed`))
        resolve({ perSecond: times.length / duration, times: times.sort((a, b) => a - b) })
      },
    )
    load.on('response', (_client: unknown, _status: number, _bytes: number, ms: number) => times.push(ms))
  })
}

const turned = (asked: PageRequest[], by: number) => [...asked.slice(by), ...asked.slice(0, by)]

/** The value below which a share (0 to 1) of sorted numbers lies. */
export function quantile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** The middle one of some numbers. */
export function median(numbers: number[]): number {
  return quantile(
    [...numbers].sort((a, b) => a - b),
    0.5,
  )
}
