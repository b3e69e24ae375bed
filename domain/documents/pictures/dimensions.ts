/** How large a picture is, in pixels. */
export type Dimensions = { width: number; height: number }

/** Kinds of small picture that are kept: those that hold nothing but a raster, and that every browser shows. */
export const pictureTypes = ['image/png', 'image/jpeg', 'image/webp'] as const
export type PictureType = (typeof pictureTypes)[number]

/** The dimensions that a picture's bytes tell; null where they tell none, as what only begins like a picture. */
export function dimensionsOf(bytes: Buffer, type: PictureType): Dimensions | null {
  try {
    const found = readers[type](bytes)
    return found && found.width > 0 && found.height > 0 ? found : null
  } catch (error) {
    // Whatever reads past the end is no picture.
    if (error instanceof RangeError) return null
    throw error
  }
}

type Read = (bytes: Buffer) => Dimensions | null

/** Source: W3C, PNG, 11.2.1 IHDR. */
const png: Read = (bytes) =>
  bytes.toString('latin1', 12, 16) === 'IHDR' ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : null

/** The first segment that begins a frame. Source: ITU-T T.81, B.2.2. */
const jpeg: Read = (bytes) => {
  for (let at = 2; at < bytes.length; ) {
    if (bytes.readUInt8(at) !== 0xff) return null
    const marker = bytes.readUInt8(at + 1)
    // Fill bytes may stand before any marker.
    if (marker === 0xff) at += 1
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    else at += 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}

/** Lossy, lossless and extended files begin with different chunks. Source: RFC 9649, 2.5 to 2.7. */
const webp: Read = (bytes) => {
  const chunk = bytes.toString('latin1', 12, 16)
  if (chunk === 'VP8 ') return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
  if (chunk === 'VP8X') return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
  if (chunk !== 'VP8L') return null
  const packed = bytes.readUInt32LE(21)
  return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 }
}

const readers: Record<PictureType, Read> = { 'image/png': png, 'image/jpeg': jpeg, 'image/webp': webp }
