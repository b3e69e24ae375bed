import { prisma } from '../../../prisma/client.ts'
import { act } from '../../act.ts'
import { LinkSpent } from '../refusals.ts'
import { invalidateLinks, look } from '../tokens.ts'
import { findPreview, type Preview, type PreviewTicket } from './preview.ts'

/** As whom a link lets somebody look. Throws NotFound when it is forged, LinkSpent when it was used, is too old, or opens nothing any more.
 *  Changes nothing. */
export async function checkPreviewLink(value: string): Promise<Preview> {
  const { detail } = await look(prisma, 'preview', value)
  const preview = await findPreview(detail as PreviewTicket)
  if (!preview) throw new LinkSpent('link-expired')
  return preview
}

/** Uses a link, once. Throws as `checkPreviewLink`. */
export async function usePreviewLink(value: string): Promise<PreviewTicket> {
  const { by } = await checkPreviewLink(value)
  const token = await look(prisma, 'preview', value)
  await act(by, ({ db }) => invalidateLinks(db, by.personId, ['preview'], token))
  return token.detail as PreviewTicket
}
