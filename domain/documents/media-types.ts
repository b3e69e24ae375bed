const office = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

/** Kinds of document a reader is told about, by their media types. */
const kinds = {
  pdf: ['application/pdf'],
  picture: [
    ...['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif', 'image/heic', 'image/tiff', 'image/bmp'],
    'image/svg+xml',
  ],
  drawing: ['image/vnd.dwg', 'image/vnd.dxf', 'model/step', 'application/vnd.ms-visio.drawing'],
  text: ['text/plain'],
  data: ['application/xml'],
  writing: [
    ...[`${office}.wordprocessingml.document`, `${openDocument}.text`, 'application/rtf', 'application/msword'],
    ...['application/vnd.ms-word.document.macroenabled.12', 'application/epub+zip'],
  ],
  spreadsheet: [
    ...[`${office}.spreadsheetml.sheet`, `${openDocument}.spreadsheet`, 'application/vnd.ms-excel'],
    'application/vnd.ms-excel.sheet.macroenabled.12',
  ],
  presentation: [
    ...[`${office}.presentationml.presentation`, `${openDocument}.presentation`, 'application/vnd.ms-powerpoint'],
    'application/vnd.ms-powerpoint.presentation.macroenabled.12',
  ],
  mail: ['application/vnd.ms-outlook', 'message/rfc822'],
  calendar: ['text/calendar'],
  contact: ['text/vcard'],
  archive: [
    ...['application/zip', 'application/gzip', 'application/x-7z-compressed', 'application/x-tar'],
    ...['application/x-rar-compressed', 'application/x-xz', 'application/x-bzip2', 'application/zstd'],
  ],
  recording: [
    ...['video/mp4', 'video/quicktime', 'video/webm', 'video/matroska', 'video/vnd.avi', 'audio/mpeg', 'audio/wav'],
    ...['audio/flac', 'audio/ogg', 'audio/x-m4a'],
  ],
}
export type DocumentKind = keyof typeof kinds | 'other'

/** Kinds a browser could run something in, or take for a page: they are handed out as plain bytes. */
const neverServed = new Set(['image/svg+xml', 'application/xml', 'message/rfc822'])

const kindOf = new Map(
  Object.entries(kinds).flatMap(([kind, types]) => types.map((type) => [type, kind as DocumentKind])),
)

/** What a reader calls a document of a media type. */
export function documentKind(mediaType: string): DocumentKind {
  return kindOf.get(plainType(mediaType)) ?? 'other'
}

/** The media type a document is handed out as: its own where that is harmless, else plain bytes (pages, pictures that run
 *  scripts and programs among them). */
export function servedType(mediaType: string): string {
  const type = plainType(mediaType)
  if (!kindOf.has(type) || neverServed.has(type)) return 'application/octet-stream'
  return mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : mediaType
}

/** Without its parameters, as `charset`. */
const plainType = (mediaType: string) => mediaType.split(';', 1)[0] as string
