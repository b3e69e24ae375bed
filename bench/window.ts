import autocannon from 'autocannon'

/** A page that can be asked for, as somebody. */
export type Target = { url: string; headers: Record<string, string> }

/** What a window of load showed: requests per second, and the times of all answers in ms, sorted. */
export type Window = { perSecond: number; times: number[] }

const connections = 8

/** Asks for a page on 8 connections for some seconds. Throws when an answer was not a 2xx, for then nothing was measured. */
export function measure({ url, headers }: Target, seconds: number): Promise<Window> {
  return new Promise((resolve, reject) => {
    const times: number[] = []
    const load = autocannon(
      { url, headers, connections, duration: seconds },
      (error, { errors, timeouts, non2xx, duration }) => {
        const failed = errors + timeouts + non2xx
        if (error ?? failed > 0)
          return reject(error ?? new Error(`${url}: ${failed} of ${times.length} requests failed`))
        resolve({ perSecond: times.length / duration, times: times.sort((a, b) => a - b) })
      },
    )
    load.on('response', (_client: unknown, _status: number, _bytes: number, ms: number) => times.push(ms))
  })
}

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
