import type { ReactNode } from 'react'

/** A table of shares, with its headings. */
export function Table({ heads, children }: { heads: string[]; children: ReactNode }) {
  return (
    <table className="list shares">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
