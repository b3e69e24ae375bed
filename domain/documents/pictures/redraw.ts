import type sharp from 'sharp'
import { Invalid } from '../../refusals.ts'

/** What a picture is drawn as: a logo within a box, a person as a square cut from the middle; in pixels. */
export const pictureShapes = {
  logo: { width: 640, height: 240, fit: 'inside', withoutEnlargement: true },
  portrait: { width: 256, height: 256, fit: 'cover', withoutEnlargement: false },
} as const
export type PictureShape = keyof typeof pictureShapes

/** The most pixels on a side that a picture may come with. */
export const largestSide = 10_000
const mostPixels = 60_000_000

/** Draws a picture anew in its shape: upright, as WebP, and without what came along with the pixels, as where a photograph was taken.
 *  Throws Invalid for the field `picture` when it is no PNG, JPEG or WebP that can be drawn, or of too many pixels. */
export async function redraw(bytes: Uint8Array, shape: PictureShape): Promise<Buffer> {
  if (bytes.length === 0) refuse()
  const draw = await drawing()
  const image = draw(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
  const { width, height } = await image.metadata().catch(refuse)
  if (Math.max(width, height) > largestSide || width * height > mostPixels)
    throw new Invalid({ picture: 'too-many-pixels' })
  return image.autoOrient().resize(pictureShapes[shape]).webp({ quality: 85 }).toBuffer().catch(refuse)
}

function refuse(): never {
  throw new Invalid({ picture: 'no-picture' })
}

let loaded: Promise<typeof sharp> | undefined

/** The library, once there is something to draw: alone for the kinds that are taken, on one core, and without keeping anything. */
function drawing() {
  loaded ??= import('sharp').then(({ default: sharp }) => {
    sharp.block({ operation: ['VipsForeignLoad'] })
    sharp.unblock({
      operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
    })
    sharp.concurrency(1)
    sharp.cache(false)
    return sharp
  })
  return loaded
}
