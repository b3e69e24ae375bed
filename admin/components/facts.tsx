type Props = { facts: { label: string; value: string }[]; className?: string }

/** What is known of something: a label and what it says, each. */
export function Facts({ facts, className }: Props) {
  return (
    <dl className={className}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
