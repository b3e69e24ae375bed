import { Link } from 'react-email'
import { writtenAddress } from '../../words/address.ts'
import { speaker } from '../../words/catalogue.ts'
import { Quiet } from '../frame.tsx'
import type { MailReader } from '../message.ts'
import { accented } from '../style.ts'
import { reportMailTexts } from './report.text.ts'

/** To whom a mail of a report was sent, and where its reader ends these mails. */
export function ReportFoot({ reader, email, stop }: { reader: MailReader; email: string; stop: string }) {
  const say = speaker(reportMailTexts, reader)
  return (
    <>
      <Quiet>{say('foot', { email: writtenAddress(email), host: reader.host.name })}</Quiet>
      <Quiet>
        <Link href={stop} style={accented(reader.brand.accent).link} className="accent">
          {say('stop')}
        </Link>
      </Quiet>
    </>
  )
}
