import sharp, { type Sharp } from 'sharp'

/** A picture of one colour, as a file of that kind. */
export async function drawn(
  kind: 'png' | 'jpeg' | 'gif',
  width: number,
  height: number,
  more = (image: Sharp) => image,
) {
  const image = sharp({ create: { width, height, channels: 3, background: '#c04040' } })
  return new Uint8Array(await more(image).toFormat(kind).toBuffer())
}
