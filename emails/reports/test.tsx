import { speaker } from '../../words/catalogue.ts'
import { Paragraph } from '../frame.tsx'
import type { MailReader } from '../message.ts'
import { reportMailTexts } from './report.text.ts'

/** Whether a mail is a test, which somebody sent to themselves. */
type Testing = { reader: Pick<MailReader, 'locale' | 'wording'>; test: boolean }

/** What a mailbox shows of a mail, marked where it is a test. */
export const asTest = ({ reader, test }: Testing, text: string): string =>
  test ? speaker(reportMailTexts, reader)('test', { text }) : text

/** Says at the top of a test that nobody else has got it. */
export function TestLine({ reader, test }: Testing) {
  return test ? <Paragraph>{speaker(reportMailTexts, reader)('test-told')}</Paragraph> : null
}
