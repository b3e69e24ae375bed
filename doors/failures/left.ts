/** For what ends a stream to a reader: one who does not wait for its end has what they wanted, and is no error. */
export function unlessLeft(error: Error & { code?: string }): void {
  if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
}
