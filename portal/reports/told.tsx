import type { Head } from '../../domain/reports/head.ts'

/** What a report shows, by which filters, as of when: below the answer. */
export function Told({ head }: { head: Head }) {
  return (
    <dl className="facts told">
      {head.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
