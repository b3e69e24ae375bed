/** Where a page leads: the address, what the link says, and whether it is open to who looks. */
export type Leading = [path: string, text: string, isOpen: boolean]

/** A list of links under a title, of those that are open; nothing where none is. */
export function Ways({ title, ways }: { title: string; ways: Leading[] }) {
  const open = ways.filter(([, , isOpen]) => isOpen)
  if (open.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <ul className="ways">
        {open.map(([path, text]) => (
          <li key={path}>
            <a href={path}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
