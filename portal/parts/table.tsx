import type { ReactNode } from 'react'

type Props = {
  heads: string[]
  /** How its rows are laid out, besides as a list. */
  kind?: 'people' | 'shares'
  /** What a last column with the buttons is called, for those who hear it: it is not seen. */
  acts?: string
  children: ReactNode
}

/** A list as a table, with its headings. */
export function Table({ heads, kind, acts, children }: Props) {
  return (
    <table className={kind ? `list ${kind}` : 'list'}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
          {acts && (
            <th scope="col">
              <span className="unseen">{acts}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
