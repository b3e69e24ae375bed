/** Kinds of document a reader is told about, by the media types that are handed out as such. */
const kinds = {
  pdf: ['application/pdf'],
  picture: ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif', 'image/heic', 'image/tiff'],
  text: ['text/plain'],
  writing: [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.oasis.opendocument.text',
    'application/rtf',
  ],
  spreadsheet: [
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/vnd.oasis.opendocument.spreadsheet',
  ],
  presentation: [
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    'application/vnd.oasis.opendocument.presentation',
  ],
  archive: ['application/zip', 'application/gzip', 'application/x-7z-compressed'],
  recording: ['video/mp4', 'video/quicktime', 'video/webm', 'audio/mpeg', 'audio/wav'],
}
export type DocumentKind = keyof typeof kinds | 'other'

const kindOf = new Map(
  Object.entries(kinds).flatMap(([kind, types]) => types.map((type) => [type, kind as DocumentKind])),
)

/** What a reader calls a document of a media type. */
export function documentKind(mediaType: string): DocumentKind {
  return kindOf.get(mediaType) ?? 'other'
}

/** The media type a document is handed out as: its own where that is harmless, else plain bytes (pages, pictures that run
 *  scripts and programs among them). */
export function servedType(mediaType: string): string {
  if (!kindOf.has(mediaType)) return 'application/octet-stream'
  return mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : mediaType
}
