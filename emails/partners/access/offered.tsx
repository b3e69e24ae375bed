import { Link } from 'react-email'
import { speaker } from '../../../words/catalogue.ts'
import { openedText } from '../../../words/partners/opened.ts'
import { Act, Frame, Paragraph, Quiet, Title } from '../../frame.tsx'
import type { MailReader, MailTemplate } from '../../message.ts'
import { northwind } from '../../preview.ts'
import { accessMailTexts } from './access.text.ts'

/** A client offers access to a partner: what it opens, in one sentence. `link` leads to where it is accepted, the address below it to where it is refused; without one, `administrators` are who can. */
export type AccessOfferedMail = {
  reader: MailReader
  giver: string | null
  client: string
  opens: string
  isKnown: boolean
  link: string | null
  administrators: string[] | null
}

export const accessOffered: MailTemplate<AccessOfferedMail> = {
  subject: ({ reader, client }) => speaker(accessMailTexts, reader)('offered-subject', { client }),
  Body: (props) => {
    const { reader, giver, client, opens, isKnown, link, administrators } = props
    const say = speaker(accessMailTexts, reader)
    const text = say('offered-text', { client, who: giver ? `${giver} (${client})` : client })
    return (
      <Frame reader={reader} preview={text} foot={<Quiet>{say('offered-foot', { client })}</Quiet>}>
        <Title>{accessOffered.subject(props)}</Title>
        <Paragraph>{text}</Paragraph>
        <Paragraph>{opens}</Paragraph>
        <Paragraph>{say('offered-means')}</Paragraph>
        {!isKnown && <Paragraph>{say('offered-unknown', { host: reader.host.name })}</Paragraph>}
        {isKnown && !link && <Paragraph>{whoAnswers(reader, administrators)}</Paragraph>}
        {link && (
          <>
            <Act reader={reader} href={link}>
              {say('offered-accept')}
            </Act>
            <Quiet>
              <Link href={`${link}/refusal`}>{say('offered-refuse')}</Link>
            </Quiet>
          </>
        )}
      </Frame>
    )
  },
  preview: {
    ...{ reader: northwind, giver: 'Gina Russo', client: 'Globex Medical', isKnown: true, administrators: null },
    opens: openedText(
      {
        client: 'Globex Medical',
        reach: 'limited',
        wallet: false,
        products: [{ id: 'clean-room', name: 'Clean room', category: 'Site' }],
      },
      northwind,
    ),
    link: 'https://portal.meridian.test/account/partners/clients/0198c0de-0000-7000-8000-000000000000',
  },
}

function whoAnswers(reader: MailReader, names: string[] | null): string {
  const say = speaker(accessMailTexts, reader)
  if (!names?.length) return say('offered-answer')
  return say('offered-who-answers', { names: new Intl.ListFormat(reader.locale).format(names) })
}
