import { Link, Section } from 'react-email'
import { type Say, speaker } from '../../words/catalogue.ts'
import { formats } from '../../words/dates.ts'
import { Act, Frame, Paragraph, Quiet, Title } from '../frame.tsx'
import type { MailReader, MailTemplate } from '../message.ts'
import { accented, styles } from '../style.ts'
import { type MailText, mailTexts } from '../text.ts'
import { ProjectFoot } from './foot.tsx'
import { aboutTask, beginning, type UpdateWrittenMail, updateWritten } from './update-written.tsx'
import { updatesTexts } from './updates.text.ts'

/** Several updates and comments of one project that were written shortly after one another, the older ones first. `more`: how many are
 *  not told in full; `link` leads to all of them. */
export type UpdatesWrittenMail = Pick<UpdateWrittenMail, 'reader' | 'project' | 'link' | 'stop'> & {
  told: Told[]
  more: number
}
type Told = Pick<UpdateWrittenMail, 'about' | 'written' | 'under' | 'link'> & { id: string }

export const updatesWritten: MailTemplate<UpdatesWrittenMail> = {
  subject: ({ reader, project, told, more }) =>
    speaker(updatesTexts, reader)('subject', { project, count: told.length + more }),
  Body: ({ reader, project, told, more, link, stop }) => {
    const say = speaker(mailTexts, reader)
    const several = speaker(updatesTexts, reader)
    const first = beginning(told[0]?.written.body ?? '', 120)
    return (
      <Frame reader={reader} preview={first} foot={<ProjectFoot why="update-foot" {...{ reader, project, stop }} />}>
        <Title>{several('title', { project, count: told.length + more })}</Title>
        {told.map((one) => (
          <One key={one.id} told={one} reader={reader} say={say} />
        ))}
        {more > 0 && <Paragraph>{several('more', { count: more })}</Paragraph>}
        <Act reader={reader} href={link}>
          {say('update-act')}
        </Act>
      </Frame>
    )
  },
  preview: {
    ...updateWritten.preview,
    told: [
      { ...updateWritten.preview, id: 'update', under: null },
      { ...updateWritten.preview, id: 'comment', about: null },
    ],
    more: 2,
    link: 'https://portal.meridian.test/projects/preview/updates',
  },
}

function One({ told, reader, say }: { told: Told; reader: MailReader; say: Say<MailText> }) {
  const several = speaker(updatesTexts, reader)
  const { about, written, under, link } = told
  const at = formats(reader.locale, reader.timeZone).moment(written.at)
  const { author } = written
  return (
    <Section style={styles.quote} className="line">
      <Quiet>
        {author ? say('update-quoted', { author, written: at }) : say('update-quoted-nobody', { written: at })}
      </Quiet>
      {about && <Quiet>{aboutTask(about.name, reader)}</Quiet>}
      {under && <Quiet>{several('under', { beginning: beginning(under.body, 60) })}</Quiet>}
      <Paragraph>{written.body}</Paragraph>
      <Quiet>
        <Link href={link} style={accented(reader.brand.accent).link} className="accent">
          {say('update-act')}
        </Link>
      </Quiet>
    </Section>
  )
}
