import type { Member } from '../../../domain/access/actor/actor.ts'
import type { Withheld } from '../../../domain/delivery/reasons.ts'
import type { PreviewedMail } from '../../../domain/reports/preview/mail.ts'
import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import { formats } from '../../../words/dates.ts'
import { reasonTexts } from '../../texts/reasons.text.ts'
import { fieldsFor } from '../fields.ts'
import type { MailPictureView } from '../picture-view.ts'

/** A mail as its reader would get it, with its head and its files; or why they would get none. What tells this is in the words of whoever looks. */
export async function mailPicture(actor: Member, previewed: PreviewedMail | Withheld): Promise<MailPictureView> {
  const { say } = fieldsFor(actor)
  if ('withheld' in previewed) {
    const why = speaker(reasonTexts, actor.locale)(previewed.withheld, { failed: '', total: '', detail: '' })
    return { kind: 'mail', title: say('mail-picture-none'), why, facts: [], frame: null }
  }
  const { mail, attachments, unmade } = previewed
  // Loaded when the first mail is looked at: the back-office writes no mails otherwise.
  const { previewLetter } = await import('../../../jobs/letters/report.ts')
  const { subject, html, preheader } = await previewLetter(mail)
  const to = writtenAddress(mail.email)
  return {
    ...{ kind: 'mail', title: say('mail-picture-of', { email: to }), why: null },
    facts: [
      { label: say('mail-to'), value: to },
      { label: say('mail-subject'), value: subject },
      { label: say('mail-preheader'), value: preheader },
      { label: say('mail-files'), value: filesTold(actor, previewed, unmade) },
    ],
    frame: { title: subject, html: withPictures(html, attachments) },
  }
}

function filesTold(actor: Member, { mail }: PreviewedMail, unmade: PreviewedMail['unmade']): string {
  const { say } = fieldsFor(actor)
  const { size } = formats(actor.locale, actor.timeZone)
  const told = [
    ...mail.files.map((file) => say('mail-file', { name: file.name, size: size(file.size), rows: mail.count })),
    ...mail.leftOut,
    ...unmade.map((format) => say('mail-unmade', { format: say(`ReportFormat.${format}`), rows: mail.count })),
  ]
  return told.join('\n') || say('mail-no-files')
}

/** A mail whose pictures, which go with it, stand in it. */
function withPictures(html: string, attachments: PreviewedMail['attachments']): string {
  return attachments.reduce(
    (filled, { cid, contentType, content }) =>
      cid ? filled.replaceAll(`cid:${cid}`, `data:${contentType};base64,${content.toString('base64')}`) : filled,
    html,
  )
}
