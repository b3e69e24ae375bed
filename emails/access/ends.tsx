import { Link, Section, Text } from 'react-email'
import { speaker } from '../../words/catalogue.ts'
import { dayIn, formats } from '../../words/dates.ts'
import { Frame, Paragraph, Quiet, Title } from '../frame.tsx'
import type { MailReader, MailTemplate } from '../message.ts'
import { northwind } from '../preview.ts'
import { accented, styles } from '../style.ts'
import { endsTexts } from './ends.text.ts'

/** A share that ends or has ended: with whom (null: the reader may not see that), of what, and where something can be done about it. */
export type MailedEnd = { whom: string | null; what: string; endsAt: Date; link: string }
/** Shares that end or have ended, at least one, the earliest first. */
export type EndsMail = { reader: MailReader; ends: [MailedEnd, ...MailedEnd[]] }

/** A mail about shares that are ending, or have ended. */
export function endsMail(about: 'ending' | 'ended'): MailTemplate<EndsMail> {
  const subject = ({ reader, ends }: EndsMail) => {
    const { locale, timeZone } = reader
    const [{ what, endsAt }] = ends
    const day = formats(locale, timeZone).day(dayIn(timeZone, endsAt))
    return speaker(endsTexts, reader)(`${about}-subject`, { count: ends.length, what, day })
  }
  return {
    subject,
    Body: (props) => {
      const { reader, ends } = props
      const say = speaker(endsTexts, reader)
      return (
        <Frame
          reader={reader}
          preview={ends.map(({ what }) => what).join(' · ')}
          foot={<Quiet>{say(`${about}-foot`)}</Quiet>}
        >
          <Title>{subject(props)}</Title>
          <Paragraph>{say(`${about}-text`)}</Paragraph>
          {ends.map((one) => (
            <One key={one.link + one.whom} {...{ one, reader, about }} />
          ))}
        </Frame>
      )
    },
    preview: {
      reader: { ...northwind, brand: { name: 'Meridian Works', accent: '#1f5fa8' } },
      ends: [
        {
          ...{ whom: 'Carl Jensen (Brightline Integrators)', what: 'Line 4 retrofit, Build' },
          ...{ endsAt: new Date('2026-11-27T22:59:59Z'), link: 'https://portal.meridian.test/extensions/preview' },
        },
        {
          ...{ whom: null, what: 'Packing cell' },
          ...{ endsAt: new Date('2026-11-28T22:59:59Z'), link: 'https://portal.meridian.test/extensions/preview' },
        },
      ],
    },
  }
}

function One({ one, reader, about }: { one: MailedEnd; reader: MailReader; about: 'ending' | 'ended' }) {
  const say = speaker(endsTexts, reader)
  const at = formats(reader.locale, reader.timeZone).moment(one.endsAt)
  return (
    <Section style={styles.rows}>
      <Text style={styles.first} className="ink">
        {one.what}
      </Text>
      <Paragraph>{say(about === 'ending' ? 'ends' : 'ended', { whom: one.whom ?? say('unseen'), at })}</Paragraph>
      <Text style={styles.text}>
        <Link href={one.link} style={accented(reader.brand.accent).link} className="accent">
          {say(about === 'ending' ? 'extend' : 'open')}
        </Link>
      </Text>
    </Section>
  )
}
