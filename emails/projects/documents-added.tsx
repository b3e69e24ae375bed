import { speaker } from '../../words/catalogue.ts'
import { Act, Frame, Paragraph, Title } from '../frame.tsx'
import type { MailReader, MailTemplate } from '../message.ts'
import { northwind } from '../preview.ts'
import { mailTexts } from '../text.ts'
import { ProjectFoot } from './foot.tsx'

/** Somebody added documents to a project; `by` is null where their name is hidden from the reader. `link` leads to the documents
 *  in the portal, `stop` to the page that ends these mails. */
export type DocumentsAddedMail = {
  reader: MailReader
  project: string
  by: string | null
  names: string[]
  link: string
  stop: string
}

export const documentsAdded: MailTemplate<DocumentsAddedMail> = {
  subject: ({ reader, project, ...added }) =>
    speaker(mailTexts, reader)('documents-subject', { project, what: what(added, reader) }),
  Body: ({ reader, project, by, names, link, stop }) => {
    const say = speaker(mailTexts, reader)
    const title = what({ by, names }, reader)
    return (
      <Frame
        reader={reader}
        preview={names.join(', ')}
        foot={<ProjectFoot why="documents-foot" {...{ reader, project, stop }} />}
      >
        <Title>{title}</Title>
        {names.length > 1 && <Paragraph>{names.join('\n')}</Paragraph>}
        <Act reader={reader} href={link}>
          {say('documents-act', { project })}
        </Act>
      </Frame>
    )
  },
  preview: {
    reader: northwind,
    project: 'Line 4 retrofit',
    by: 'Carl Jensen',
    names: ['Frame, measured again.pdf', 'Frame, station 3.jpg'],
    link: 'https://portal.meridian.test/projects/preview/documents',
    stop: 'https://portal.meridian.test/subscriptions/preview',
  },
}

function what({ by, names }: Pick<DocumentsAddedMail, 'by' | 'names'>, reader: MailReader): string {
  const say = speaker(mailTexts, reader)
  const documents = say('documents-names', { name: names[0] ?? '', more: names.length - 1 })
  return by ? say('documents-title', { by, documents }) : say('documents-title-nobody', { documents })
}
