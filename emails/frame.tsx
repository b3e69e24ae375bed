import { createElement, type ReactNode } from 'react'
import { Body, Button, Container, Head, Hr, Html, Link, Section, Text } from 'react-email'
import { writtenAddress } from '../words/address.ts'
import { speaker } from '../words/catalogue.ts'
import type { MailReader } from './message.ts'
import { accented, adaptations, styles } from './style.ts'
import { mailTexts } from './text.ts'

type Frame = {
  reader: MailReader
  /** What a mailbox shows beside the subject. */
  preview: string
  /** Why this mail came, and what can be done about it. */
  foot: ReactNode
  /** How its own parts look where a style sheet is read. */
  looks?: string
  /** Whether the text begins with what the mail says, and not with the brand's name. */
  saysAtOnce?: boolean
  children: ReactNode
}

/** What every mail stands in: the brand's name above, the reason of the mail below. */
export function Frame({ reader, preview, foot, looks, saysAtOnce = false, children }: Frame) {
  const { brand, locale } = reader
  return (
    <Html lang={locale}>
      <Head>
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{brand.name}</title>
        <style>{adaptations(brand.accent) + (looks ?? '')}</style>
      </Head>
      <Body lang={locale} style={styles.page} className="page">
        <Unseen>{preview}</Unseen>
        <Container style={styles.sheet} className="sheet">
          <Section style={styles.inside}>
            <Text style={styles.brand} className="ink" data-skip-in-text={saysAtOnce}>
              <span style={accented(brand.accent).dot} className="dot" />
              {brand.name}
            </Text>
            {children}
            <Hr style={styles.line} className="line" />
            {foot}
            {reader.stop && <Stop reader={reader} href={reader.stop} />}
            <Quiet>{answersReadBy(reader)}</Quiet>
            <Quiet>{servedBy(reader)}</Quiet>
          </Section>
        </Container>
      </Body>
    </Html>
  )
}

function Stop({ reader, href }: { reader: MailReader; href: string }) {
  return (
    <Quiet>
      <Link href={href} style={accented(reader.brand.accent).link} className="accent">
        {speaker(mailTexts, reader)('stop')}
      </Link>
    </Quiet>
  )
}

/** Who sent this, and how to reach them: as text, for a report holds no address that leads anywhere. */
function servedBy(reader: MailReader): string {
  const { name, contact } = reader.host
  const say = speaker(mailTexts, reader)
  const ways = [contact.name, writtenAddress(contact.email), contact.phone].filter(Boolean).join(', ')
  return ways ? say('served-by-with', { host: name, ways }) : say('served-by', { host: name })
}

/** Who reads an answer to this mail. */
function answersReadBy(reader: MailReader): string {
  const { readBy: name } = reader
  const say = speaker(mailTexts, reader)
  return name ? say('answers-read-by', { name }) : say('answers-unread')
}

function Unseen({ children }: { children: string }) {
  const nowhere = { display: 'none', overflow: 'hidden', lineHeight: '1px', opacity: 0, maxHeight: 0, maxWidth: 0 }
  return (
    <div style={nowhere} data-skip-in-text="true">
      {children}
    </div>
  )
}

/** The heading of a mail: its answer in one line. */
export function Title({ children }: { children: ReactNode }) {
  return (
    <h1 style={styles.title} className="ink">
      {children}
    </h1>
  )
}

const lineBreak = createElement('br')

/** A paragraph. Lines that somebody wrote keep their breaks. */
export function Paragraph({ children }: { children: string }) {
  const [first, ...rest] = children.trim().split(/\r?\n/)
  const lines = rest.flatMap((line) => [lineBreak, line])
  return createElement(Text, { style: styles.text, className: 'ink' }, first, ...lines)
}

/** What may be read, and need not be. */
export function Quiet({ children }: { children: ReactNode }) {
  return (
    <Text style={styles.quiet} className="quiet">
      {children}
    </Text>
  )
}

/** The one thing to do. `href` is an address of the portal. */
export function Act({ reader, href, children }: { reader: MailReader; href: string; children: string }) {
  return (
    <Button href={href} style={accented(reader.brand.accent).button} className="button">
      {children}
    </Button>
  )
}
