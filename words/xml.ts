/** What may not stand in XML at all: controls but tab, line feed and carriage return, and what is no character: U+FFFE and its like,
 *  halves of pairs. Source: XML 1.0, 2.2. */
const forbidden = /[^\P{Cc}\t\n\r\u007f-\u009f]|\p{Noncharacter_Code_Point}|\p{Cs}/gu

/** A text as it may stand in XML: one forbidden character makes the whole file unreadable, to every reader. */
export function inXml(text: string): string {
  return text.replace(forbidden, '')
}
