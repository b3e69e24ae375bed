import { Section } from 'react-email'
import { type Say, speaker } from '../../words/catalogue.ts'
import { formats } from '../../words/dates.ts'
import { labels } from '../../words/labels.ts'
import { Act, Frame, Paragraph, Quiet, Title } from '../frame.tsx'
import type { MailReader, MailTemplate } from '../message.ts'
import { northwind } from '../preview.ts'
import { styles } from '../style.ts'
import { type MailText, mailTexts } from '../text.ts'
import { ProjectFoot } from './foot.tsx'

/** Something somebody wrote; an author whose name the reader may not see is null. */
export type Writing = { author: string | null; body: string; at: Date }

/** The task something is about: what is asked, and why. */
export type AnsweredTask = { name: string; description: string | null }

/**
 * An update was written on a project somebody follows, about a task or not, or a comment below one: `under` is then the update.
 * `link` leads to it in the portal, `stop` to the page that ends these mails.
 */
export type UpdateWrittenMail = {
  reader: MailReader
  project: string
  about: AnsweredTask | null
  written: Writing
  under: Writing | null
  link: string
  stop: string
}

export const updateWritten: MailTemplate<UpdateWrittenMail> = {
  subject: ({ reader, project, written, under }) =>
    speaker(mailTexts, reader)(under ? 'comment-subject' : 'update-subject', {
      project,
      beginning: beginning((under ?? written).body, 60),
    }),
  Body: ({ reader, project, about, written, under, link, stop }) => {
    const say = speaker(mailTexts, reader)
    return (
      <Frame
        reader={reader}
        preview={beginning(written.body, 120)}
        foot={<ProjectFoot why="update-foot" {...{ reader, project, stop }} />}
      >
        <Title>{title(say, project, written, under !== null)}</Title>
        {about && <Question about={about} reader={reader} />}
        <Paragraph>{written.body}</Paragraph>
        <Act reader={reader} href={link}>
          {say('update-act')}
        </Act>
        {under && <Quoted writing={under} reader={reader} say={say} />}
      </Frame>
    )
  },
  preview: {
    reader: northwind,
    project: 'Line 4 retrofit',
    about: {
      name: 'Say when the cabinet may be wired',
      description: 'Line 4 has to stand for a shift. We need the day a week before.',
    },
    written: {
      author: 'Nora Lindqvist',
      body: 'Thank you, Carl. Monday suits us; the line stops at six.\n\nWho brings the key for the cabinet?',
      at: new Date('2026-11-20T15:20:00Z'),
    },
    under: {
      author: 'Carl Jensen',
      body: 'The new cabinet is on site. We would like to wire it on Monday, while line 4 stands.',
      at: new Date('2026-11-20T09:05:00Z'),
    },
    link: 'https://portal.meridian.test/updates/preview',
    stop: 'https://portal.meridian.test/subscriptions/preview',
  },
}

function title(say: Say<MailText>, project: string, { author }: Writing, isComment: boolean): string {
  const key = isComment ? 'comment-title' : 'update-title'
  return author ? say(key, { author, project }) : say(`${key}-nobody`, { project })
}

function Question({ about: { name, description }, reader }: { about: AnsweredTask; reader: MailReader }) {
  return (
    <Section style={styles.quote} className="line">
      <Quiet>{aboutTask(name, reader)}</Quiet>
      {description && <Quiet>{description}</Quiet>}
    </Section>
  )
}

function Quoted({ writing, reader, say }: { writing: Writing; reader: MailReader; say: Say<MailText> }) {
  const { author, body, at } = writing
  const written = formats(reader.locale, reader.timeZone).moment(at)
  return (
    <Section style={styles.quote} className="line">
      <Quiet>{author ? say('update-quoted', { author, written }) : say('update-quoted-nobody', { written })}</Quiet>
      <Paragraph>{body}</Paragraph>
    </Section>
  )
}

/** Which task something is about. */
export function aboutTask(name: string, reader: MailReader): string {
  return `${speaker(labels, reader)('Update.taskId')}: ${name}`
}

/** The first line of a text, cut between words. */
export function beginning(body: string, most: number): string {
  const line = body.trim().split('\n', 1)[0] ?? ''
  if (line.length <= most) return line
  return `${line.slice(0, most).replace(/\s+\S*$/, '')}…`
}
