import type { Client } from '../../domain/partnerships/clients/list.ts'
import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import type { Reader } from '../reader.ts'
import { Healths } from './healths.tsx'
import { clientTexts } from './text.ts'

/** `form`: the id of the one that lets somebody work for the client; each name begins there at what it names. */
type Props = { client: Client; form: string; reader: Reader }

/** The first products of a client by name, and how many more there are. */
export function FirstProducts({ client: { id, products = 0, firstProducts = [] }, form, reader }: Props) {
  return (
    <ul className="plain">
      {firstProducts.map(({ id, name }) => (
        <li key={id}>
          <button type="submit" className="plain" {...{ form, name: 'product', value: id }}>
            {name}
          </button>
        </li>
      ))}
      <More count={products - firstProducts.length} href={`/clients/${id}#products`} reader={reader} />
    </ul>
  )
}

/** The open projects of a client that are worst off, each with its health, and how many more there are; of many, how many are how. */
export function FirstProjects({
  client: { id: client, projects = 0, firstProjects = [], health },
  form,
  reader,
}: Props) {
  const label = speaker(labels, reader)
  const more = projects - firstProjects.length
  if (projects === 0) return <>{speaker(clientTexts, reader)('noProjects')}</>
  return (
    <>
      <ul className="plain">
        {firstProjects.map(({ id, name, health: how }) => (
          <li key={id}>
            <button type="submit" className="plain" {...{ form, name: 'project', value: id }}>
              {name}
            </button>{' '}
            {health && <span className={`mark ${how ?? 'unreported'}`}>{label(`Health.${how ?? 'unreported'}`)}</span>}
          </li>
        ))}
        <More count={more} href={`/clients/${client}#projects`} reader={reader} />
      </ul>
      {health && more > 0 && <Healths health={health} reader={reader} />}
    </>
  )
}

function More({ count, href, reader }: { count: number; href: string; reader: Reader }) {
  if (count <= 0) return null
  return (
    <li>
      <a href={href}>{speaker(clientTexts, reader)('more', { count })}</a>
    </li>
  )
}
