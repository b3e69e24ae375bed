import { Link } from 'react-email'
import { speaker } from '../../words/catalogue.ts'
import { Quiet } from '../frame.tsx'
import type { MailReader } from '../message.ts'
import { accented } from '../style.ts'
import { mailTexts } from '../text.ts'

type ProjectFootProps = { reader: MailReader; why: 'update-foot' | 'documents-foot'; project: string; stop: string }

/** Why a mail about a project came, and the way to the page that ends such mails. */
export function ProjectFoot({ reader, why, project, stop }: ProjectFootProps) {
  const say = speaker(mailTexts, reader)
  return (
    <>
      <Quiet>{say(why, { project })}</Quiet>
      <Quiet>
        <Link href={stop} style={accented(reader.brand.accent).link} className="accent">
          {say('update-stop')}
        </Link>
      </Quiet>
    </>
  )
}
