/** What a report says above its rows: its paragraphs, whose lines stay as they were written. */
export function HeadText({ text }: { text: string }) {
  const paragraphs = text.split(/\n{2,}/).filter(Boolean)
  if (paragraphs.length === 0) return null
  return (
    <div className="head-text">
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  )
}
