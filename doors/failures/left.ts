/** Ignores the error of a stream whose reader has left before its end; throws any other. */
export function ignoreClosedStream(error: Error & { code?: string }): void {
  if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
}
