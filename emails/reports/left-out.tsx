import { Link } from 'react-email'
import { speaker } from '../../words/catalogue.ts'
import { formats } from '../../words/dates.ts'
import { Paragraph, Quiet } from '../frame.tsx'
import type { MailReader } from '../message.ts'
import { accented } from '../style.ts'
import { reportMailTexts } from './report.text.ts'

type Props = {
  reader: MailReader
  /** What is said of each file that did not fit. */
  leftOut: string[]
  /** Nothing of it is in the mail, for it is sensitive. */
  sensitive?: boolean
  /** Where they are instead, and until when; null where there is no such page. */
  page: { href: string; until: Date } | null
}

/** The files of a report that are not attached, why, and where they are: below the answer, and no louder than what is attached. */
export function LeftOut({ reader, leftOut, sensitive = false, page }: Props) {
  if (leftOut.length === 0 && !sensitive) return null
  const say = speaker(reportMailTexts, reader)
  const until = page && formats(reader.locale, reader.timeZone).momentInZone(page.until)
  return (
    <>
      {leftOut.map((text) => (
        <Quiet key={text}>{text}</Quiet>
      ))}
      {sensitive ? (
        <Paragraph>{page ? say('sensitive', { until }) : say('sensitive-nowhere')}</Paragraph>
      ) : (
        <Quiet>{page ? say('page', { until }) : say('ask')}</Quiet>
      )}
      {page && (
        <Quiet>
          <Link href={page.href} style={accented(reader.brand.accent).link} className="accent">
            {say(sensitive ? 'open-sensitive' : 'open')}
          </Link>
        </Quiet>
      )}
    </>
  )
}
