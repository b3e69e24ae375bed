import { Img, Section } from 'react-email'
import { Paragraph, Quiet } from '../frame.tsx'

/** The chart of a report: its title, all of it in words, and the size of its picture, which comes with the mail as `cid`, and
 *  the colour (#rrggbb) of the card that it stands on. */
export type ChartInMail = { title: string; told: string; cid: string; width: number; height: number; card: string }

/** A chart in a mail. What it shows is said where pictures are not loaded, and in the text. */
export function Chart({ chart }: { chart: ChartInMail | null }) {
  if (!chart) return null
  const { title, told, cid, width, height, card } = chart
  const style = {
    display: 'block',
    width: '100%',
    maxWidth: `${width}px`,
    height: 'auto',
    boxSizing: 'border-box',
    padding: '12px',
    borderRadius: '8px',
    backgroundColor: card,
  } as const
  return (
    <Section style={{ margin: '8px 0 16px' }}>
      <div data-skip-in-text="true">
        <Quiet>{title}</Quiet>
        <Img src={`cid:${cid}`} alt={told} width={width} height={height} style={style} className="chart" />
      </div>
    </Section>
  )
}

/** What a report says above its rows. */
export function HeadText({ text }: { text: string }) {
  const paragraphs = text.split(/\n{2,}/).filter(Boolean)
  return paragraphs.map((paragraph) => <Paragraph key={paragraph}>{paragraph}</Paragraph>)
}
