import type { ReactNode } from 'react'

type Props = {
  heads: string[]
  /** How its rows are laid out, besides as a list. */
  kind?: 'people' | 'shares'
  /** Whether a last column without a heading has the buttons. */
  hasActs?: boolean
  children: ReactNode
}

/** A list as a table, with its headings. */
export function Table({ heads, kind, hasActs = false, children }: Props) {
  return (
    <table className={kind ? `list ${kind}` : 'list'}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
          {hasActs && <td />}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
