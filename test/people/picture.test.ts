import { expect, test } from '@jest/globals'
import sharp from 'sharp'
import { store } from '../../domain/documents/store.ts'
import { prisma } from '../../prisma/client.ts'
import { drawn } from '../documents/drawn.ts'
import { keptFiles } from '../documents/files.ts'
import { openPortal } from '../portal/visitor.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'

const portal = openPortal()
const { personId } = world.people.oscar
const asJson = { headers: { accept: 'application/json' } }

function send(visitor: Visitor, bytes: Uint8Array<ArrayBuffer>) {
  const body = new FormData()
  body.set('picture', new Blob([bytes]), 'me.jpg')
  return visitor.send('/account/picture', { body, ...asJson })
}

/** A photograph taken with the camera held upright, which says where. */
const photograph = () =>
  drawn('jpeg', 300, 200, (image) =>
    image.withMetadata({ orientation: 6 }).withExif({ IFD3: { GPSLatitude: '52/1 30/1 0/1', GPSLatitudeRef: 'N' } }),
  )

test('Oscar’s picture is drawn anew without where it was taken, and is shown to those who see his name, to nobody else', async () => {
  const kept = (await keptFiles()).length
  const oscar = await portal.visitor('oscar@northwind.test')
  const bytes = await photograph()
  expect((await sharp(bytes).metadata()).exif?.includes('GPS')).toBe(false)
  expect((await sharp(bytes).metadata()).exif?.length).toBeGreaterThan(100)
  const { status, data } = await send(oscar, bytes)
  expect(status).toBe(201)
  const path = `/people/pictures/${data.pictureId}`
  expect((await oscar.page('/account')).text).toContain(`src="${path}"`)
  const picture = await prisma.picture.findUniqueOrThrow({ where: { id: data.pictureId } })
  const chunks: Uint8Array[] = []
  for await (const chunk of await store.open(picture.storageKey)) chunks.push(chunk as Uint8Array)
  const { format, width, height, exif, orientation } = await sharp(Buffer.concat(chunks)).metadata()
  expect({ format, width, height, exif, orientation }).toEqual({ format: 'webp', width: 256, height: 256 })

  const nora = await portal.visitor('nora@northwind.test')
  expect((await nora.page('/account/people')).text).toContain(`src="${path}"`)
  const answers = async (who: string) => (await (await portal.visitor(who)).send(path, asJson)).status
  expect([await answers('nora@northwind.test'), await answers('olga@meridian.test')]).toEqual([200, 200])
  expect([await answers('otto@globex.test'), await answers('vera@northwind.test')]).toEqual([404, 404])
  expect((await (await portal.visitor()).send(path, asJson)).status).toBe(401)

  const other = await send(oscar, await drawn('png', 20, 20))
  expect([(await nora.send(path, asJson)).status, (await keptFiles()).length]).toEqual([404, kept + 1])
  expect((await nora.send(`/people/pictures/${other.data.pictureId}`, asJson)).status).toBe(200)
  expect((await oscar.send('/account/picture', { method: 'DELETE', ...asJson })).status).toBe(200)
  expect([
    (await prisma.person.findUniqueOrThrow({ where: { id: personId } })).pictureId,
    (await keptFiles()).length,
  ]).toEqual([null, kept])
})

test('what is no picture is refused by a form with a word at its field, and nothing of it is kept', async () => {
  const kept = await keptFiles()
  const oscar = await portal.visitor('oscar@northwind.test')
  const body = new FormData()
  body.set('picture', new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>']), 'me.svg')
  const { status, text } = await oscar.send('/account/picture', { body, headers: { accept: 'text/html' } })
  expect(status).toBe(400)
  expect(text).toContain('Please choose a PNG, JPEG or WebP file.')
  expect(await keptFiles()).toEqual(kept)
})
