import { uploadDocuments } from '../../domain/documents/upload.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { arriving } from '../documents/files.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'
import { programAt, secretOf, wrongWith } from './asking.ts'

const portal = openPortal()
const { line4: projectId } = world.projects
const program = async (...of: Parameters<typeof secretOf>) => programAt(portal.address(), await secretOf(...of))
const added = async () => {
  const [id = ''] = await uploadDocuments(await actorOf('nora'), { projectId }, arriving(['Layout.pdf', 'x']))
  return `/documents/${id}`
}

test('Nora’s program renames a document as it was read; whoever was slower is told both names', async () => {
  const [at, nora] = [await added(), await program('nora')]
  const read = await nora(at)
  const headers = { 'if-match': read.headers.get('etag') ?? '' }
  const renamed = await nora(at, { method: 'PATCH', json: { name: 'Frame' }, headers })
  expect([renamed.status, renamed.data.name, wrongWith('/documents/{id}', 'patch', renamed)]).toEqual([
    200,
    'Frame.pdf',
    [],
  ])
  const late = await nora(at, { method: 'PATCH', json: { name: 'Hall' }, headers })
  expect([late.status, wrongWith('/documents/{id}', 'patch', late)]).toEqual([412, []])
  expect(late.data.meanwhile.both).toMatchObject({ name: { sent: 'Hall', kept: 'Frame.pdf' } })
  const log = await prisma.activity.findMany({ where: { subjectId: read.data.id, action: 'update' } })
  expect(log.map(({ actorName }) => actorName)).toEqual(['Nora Lindqvist'])
})

test('nobody renames by the API what they may not by the portal, and nothing but the name is taken', async () => {
  const at = await added()
  const [nora, max, otto] = [await program('nora'), await program('max'), await program('otto')]
  const rename = { method: 'PATCH', json: { name: 'Mine' } }
  expect([(await max(at, rename)).status, (await otto(at, rename)).status]).toEqual([403, 404])
  for (const json of [{}, { name: '' }, { name: '../x' }, { name: 'x', phaseId: null }, { name: 'x', size: 1 }])
    expect([json, (await nora(at, { method: 'PATCH', json })).status]).toEqual([json, 400])
  expect((await nora(at)).data.name).toBe('Layout.pdf')
})
