import { type Zippable, zipSync } from 'fflate'

const text = (value: string) => Buffer.from(value, 'utf8')
const latin = (value: string) => Buffer.from(value, 'latin1')
const hex = (value: string) => Buffer.from(value.replace(/\s/g, ''), 'hex')
const padded = (bytes: Buffer, length = 600) => Buffer.concat([bytes, Buffer.alloc(length)])

/** An archive with these entries, in this order, none of them packed. */
function zip(entries: Record<string, string | Buffer>): Buffer {
  const files: Zippable = {}
  for (const [name, content] of Object.entries(entries)) files[name] = [Buffer.from(content), { level: 0 }]
  return Buffer.from(zipSync(files))
}

const openXml = '<?xml version="1.0"?><x/>'
const openDocument = (kind: string) =>
  zip({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': openXml })

/** A compound file whose directory, of the streams named, stands behind `before` sectors of 512 bytes of other things. */
function compound(streams: string[], before = 1): Buffer {
  const header = Buffer.alloc(512)
  hex('d0cf11e0a1b11ae1').copy(header)
  header.writeUInt16LE(9, 30)
  header.writeUInt32LE(before, 48)
  const entries = ['Root Entry', ...streams].map((name) => {
    const entry = Buffer.alloc(128)
    entry.write(name, 'utf16le')
    entry.writeUInt16LE(name.length * 2 + 2, 64)
    return entry
  })
  return Buffer.concat([header, Buffer.alloc(512 * before, 7), ...entries, Buffer.alloc(1024)])
}

/** The head of an ISO media file of a brand. */
const isoMedia = (brand: string) =>
  padded(Buffer.concat([hex('00000018'), text(`ftyp${brand}`), hex('00000000'), text(`${brand}isom`)]))
const riff = (kind: string) => padded(Buffer.concat([text('RIFF'), hex('00020000'), text(kind)]))
const wordEntries = { '_rels/.rels': openXml, 'word/document.xml': openXml }
const types = (main: string) =>
  `<?xml version="1.0"?><Types><Override PartName="/x" ContentType="application/vnd.openxmlformats-officedocument.${main}.main+xml"/></Types>`

/** Documents as programs write them, by what they are: their bytes, and what a reader is told that they are. */
export const realKinds: Record<string, [bytes: Buffer, mediaType: RegExp, kind: string]> = {
  'text in UTF-8': [text('Grüße aus Zürich'), /^text\/plain$/, 'text'],
  'text in UTF-8 with a mark': [text('\ufeffGrüße'), /^text\/plain$/, 'text'],
  'text in UTF-16, as Windows’ editor writes it': [
    Buffer.concat([hex('fffe'), Buffer.from('Grüße aus Zürich\r\n', 'utf16le')]),
    /^text\/plain; charset=utf-16le$/,
    'text',
  ],
  'text in UTF-16, the other way round': [
    Buffer.concat([hex('feff'), Buffer.from('Grüße', 'utf16le').swap16()]),
    /^text\/plain; charset=utf-16be$/,
    'text',
  ],
  'a table in CSV': [text('Name;Betrag\r\nMüller;12,50\r\n'), /^text\/plain$/, 'text'],
  'a log': [text('2026-11-28 12:00:01 line 4 stopped\n'), /^text\/plain$/, 'text'],
  JSON: [text('{"name": "Line 4"}'), /^text\/plain$/, 'text'],
  'a page in HTML': [text('<!doctype html><title>x</title>'), /^text\/plain$/, 'text'],
  XML: [text('<?xml version="1.0" encoding="UTF-8"?>\n<Order/>'), /^application\/xml$/, 'data'],
  'a picture in SVG': [text('<svg xmlns="http://www.w3.org/2000/svg"/>'), /^image\/svg\+xml$/, 'picture'],
  'an appointment': [text('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'), /^text\/calendar$/, 'calendar'],
  'a contact': [text('BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Nora\r\nEND:VCARD\r\n'), /^text\/vcard$/, 'contact'],
  'a mail as a file': [
    text(
      'Received: by mx\r\nDate: Sat, 28 Nov 2026 12:00:00 +0100\r\nFrom: Nora <nora@northwind.test>\r\nSubject: Line 4\r\n\r\nHello',
    ),
    /^message\/rfc822$/,
    'mail',
  ],
  'a mail of Outlook': [
    compound(['__nameid_version1.0', '__properties_version1.0']),
    /^application\/vnd\.ms-outlook$/,
    'mail',
  ],
  RTF: [latin('{\\rtf1\\ansi Hello}'), /^application\/rtf$/, 'writing'],
  PDF: [latin('%PDF-1.7\n%âãÏÓ\n'), /^application\/pdf$/, 'pdf'],
  Word: [
    zip({ '[Content_Types].xml': types('wordprocessingml.document'), ...wordEntries }),
    /wordprocessingml\.document$/,
    'writing',
  ],
  'Word whose list of types lies beyond 64 kB': [
    zip({
      'word/media/image1.png': Buffer.alloc(90_000, 1),
      ...wordEntries,
      '[Content_Types].xml': types('wordprocessingml.document'),
    }),
    /wordprocessingml\.document$/,
    'writing',
  ],
  'Word with macros': [zip({ ...wordEntries, 'word/vbaProject.bin': 'x' }), /^application\/vnd\.ms-word/, 'writing'],
  'Word before 2007': [compound(['1Table', 'WordDocument']), /^application\/msword$/, 'writing'],
  'Word before 2007, long, its directory at the end': [
    compound(['Data', 'WordDocument'], 900),
    /^application\/msword$/,
    'writing',
  ],
  Excel: [
    zip({ '[Content_Types].xml': types('spreadsheetml.sheet'), 'xl/workbook.xml': openXml }),
    /spreadsheetml\.sheet$/,
    'spreadsheet',
  ],
  'Excel in binary': [
    zip({ '[Content_Types].xml': openXml, 'xl/workbook.bin': 'x' }),
    /spreadsheetml\.sheet$/,
    'spreadsheet',
  ],
  'Excel before 2007': [compound(['Workbook']), /^application\/vnd\.ms-excel$/, 'spreadsheet'],
  PowerPoint: [
    zip({ '[Content_Types].xml': openXml, 'ppt/presentation.xml': openXml }),
    /presentationml\.presentation$/,
    'presentation',
  ],
  'PowerPoint before 2007': [
    compound(['Current User', 'PowerPoint Document']),
    /^application\/vnd\.ms-powerpoint$/,
    'presentation',
  ],
  Visio: [zip({ '[Content_Types].xml': openXml, 'visio/document.xml': openXml }), /visio/, 'drawing'],
  'Visio before 2013': [compound(['VisioDocument']), /visio/, 'drawing'],
  'OpenDocument text': [openDocument('text'), /opendocument\.text$/, 'writing'],
  'OpenDocument table': [openDocument('spreadsheet'), /opendocument\.spreadsheet$/, 'spreadsheet'],
  'OpenDocument presentation': [openDocument('presentation'), /opendocument\.presentation$/, 'presentation'],
  'a book in EPUB': [
    zip({ mimetype: 'application/epub+zip', 'META-INF/container.xml': openXml }),
    /^application\/epub\+zip$/,
    'writing',
  ],
  'a drawing of AutoCAD': [padded(latin('AC1032\0\0\0\0\0')), /dwg$/, 'drawing'],
  'a drawing in DXF': [text('  0\r\nSECTION\r\n  2\r\nHEADER\r\n'), /dxf$/, 'drawing'],
  'a model in STEP': [text('ISO-10303-21;\nHEADER;\n'), /^model\/step$/, 'drawing'],
  PNG: [
    padded(hex('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489 0000000a49444154')),
    /^image\/png$/,
    'picture',
  ],
  JPEG: [padded(hex('ffd8ffe000104a46494600010100')), /^image\/jpeg$/, 'picture'],
  GIF: [padded(latin('GIF89a')), /^image\/gif$/, 'picture'],
  WebP: [riff('WEBPVP8 '), /^image\/webp$/, 'picture'],
  TIFF: [padded(hex('49492a0008000000')), /^image\/tiff$/, 'picture'],
  HEIC: [isoMedia('heic'), /^image\/heic$/, 'picture'],
  'a bitmap': [padded(latin('BM')), /^image\/bmp$/, 'picture'],
  'a ZIP': [zip({ 'drawing.txt': 'x', 'word.txt': 'x' }), /^application\/zip$/, 'archive'],
  'an empty ZIP': [zip({}), /^application\/zip$/, 'archive'],
  '7-Zip': [padded(hex('377abcaf271c0004')), /7z/, 'archive'],
  gzip: [padded(hex('1f8b0800000000000003')), /gzip$/, 'archive'],
  RAR: [padded(hex('526172211a070100')), /rar/, 'archive'],
  MP4: [isoMedia('mp42'), /^video\/mp4$/, 'recording'],
  'a recording of an iPhone': [isoMedia('qt  '), /^video\/quicktime$/, 'recording'],
  MP3: [padded(Buffer.concat([text('ID3'), hex('04000000000000'), hex('fffb9064')])), /^audio\/mpeg$/, 'recording'],
  WAV: [riff('WAVEfmt '), /^audio\/wav$/, 'recording'],
  'a voice memo': [isoMedia('M4A '), /m4a$/, 'recording'],
  'a program for Windows': [padded(latin('MZ\x90\0\x03\0')), /msdownload$/, 'other'],
  'an installer for Windows': [compound(['\u4840\u3f3f\u4577']), /x-cfb$/, 'other'],
  'Word with a password': [compound(['EncryptionInfo', 'EncryptedPackage']), /encrypted/, 'other'],
  'a program in Java': [
    zip({ 'META-INF/MANIFEST.MF': 'Manifest-Version: 1.0', 'A.class': 'x' }),
    /java-archive$/,
    'other',
  ],
}
