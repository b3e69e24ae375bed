import type { Delivery } from '@prisma/client'
import { prisma, query } from '../../../prisma/client.ts'
import { sql } from '../../../prisma/sql.ts'
import { settings } from '../../../run/settings.ts'
import { type Member, system } from '../../access/actor/actor.ts'
import { inPortal } from '../../access/actor/portal.ts'
import { columnSql } from '../../access/columns.ts'
import { can, scopeSql } from '../../access/scope.ts'
import { act } from '../../act.ts'
import { memberName } from '../../projects/beside.ts'
import { postAll } from '../post.ts'
import { type MailRecipient, memberOf, readerOf } from '../reader.ts'
import { subscriptionLink } from '../subscriptions/links.ts'
import { whoIsTold } from './who-is-told.ts'
import { type ReadBy, whoReads } from './who-reads.ts'

/** What a notice of documents says: who added which of them, as far as its reader may see that; `by` is null where they may not. */
export type DocumentNotice = {
  reader: MailRecipient
  project: string
  by: string | null
  names: string[]
  link: string
  stop: string
  readBy: ReadBy | null
}

/** Posts a notice of documents that somebody outside the host added together (the uuid of their upload) to everybody who would be
 *  told of a message of theirs and may see one of the documents. What staff add is told by whoever adds it. */
export async function tellOfDocuments(uploadId: string): Promise<void> {
  const files = await prisma.file.findMany({
    where: { uploadId },
    include: { creator: { include: { organisation: true } } },
  })
  const [first] = files
  if (!first?.creator || first.creator.organisation.isHost) return
  const mayRead = (member: Member) => files.some((file) => can(member, 'read', 'File', file, 'name'))
  const recipients = await whoIsTold({ projectId: first.projectId, authorId: first.creatorId, mayRead })
  const letters = recipients.map(({ membershipId, personId, email, organisation }) => ({
    ...{ kind: 'document_notice' as const, email, membershipId, organisationId: organisation.id },
    ...{ subjectId: uploadId, once: `${uploadId}.${personId}` },
  }))
  if (letters.length > 0) await act(system, (work) => postAll(work, letters))
}

/** The notice as its reader may see it at this moment; null when there is nothing left to tell them. */
export async function documentNoticeOf(delivery: Delivery): Promise<DocumentNotice | null> {
  const found = await memberOf(delivery)
  const member = found && inPortal(found)
  if (!member || !delivery.subjectId) return null
  const documents = await readDocuments(member, delivery.subjectId)
  const [first] = documents
  if (!first?.project) return null
  return {
    reader: readerOf(member),
    project: first.project,
    by: first.creator,
    names: documents.map(({ name }) => name),
    link: `${settings.portalUrl}/projects/${first.projectId}/documents`,
    stop: subscriptionLink({ kind: 'mails', group: 'updates', personId: member.personId }),
    readBy: await whoReads(member, first.projectId),
  }
}

type Row = { name: string; creator: string | null; projectId: string; project: string | null }

async function readDocuments(member: Member, uploadId: string): Promise<Row[]> {
  const creator = memberName('creator', columnSql(member, 'File', 'f', 'creatorId'))
  const statement = sql`
    select f.name, ${creator.column}, p.id as "projectId", ${columnSql(member, 'Project', 'p', 'name')} as project
    from "File" f join "Project" p on p.id = f."projectId" and ${scopeSql(member, 'read', 'Project', 'p')}
    ${creator.join}
    where f."uploadId" = ${uploadId} and ${scopeSql(member, 'read', 'File', 'f', 'name')}
    order by f.name, f.id`
  return query<Row>('uploaded', statement)
}
