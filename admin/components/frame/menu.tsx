import { Icon } from '@adminjs/design-system'
import { type ResourceJSON, useTranslation } from 'adminjs'
import { NavLink, useLocation } from 'react-router-dom'
import { listPath } from '../paths.ts'

/** Every list that the reader can see, in the groups of what staff do; the group one is in is open. */
export function Menu() {
  const resources = window.REDUX_STATE.resources.filter(({ href }) => href)
  const groups = new Set(resources.map(({ navigation }) => navigation?.name ?? ''))
  return (
    <>
      {[...groups].map((group) => (
        <Group key={group} name={group} resources={resources.filter(({ navigation }) => navigation?.name === group)} />
      ))}
    </>
  )
}

function Group({ name, resources }: { name: string; resources: ResourceJSON[] }) {
  const { translateLabel } = useTranslation()
  const { pathname } = useLocation()
  const here = resources.some(({ id }) => `${pathname}/`.startsWith(`${listPath(id)}/`))
  return (
    <details {...(here && { open: true })}>
      <summary>
        <Icon icon={resources[0]?.navigation?.icon} />
        {translateLabel(name)}
      </summary>
      <ul>
        {resources.map(({ id, name }) => (
          <li key={id}>
            <NavLink to={listPath(id)}>{translateLabel(name, id)}</NavLink>
          </li>
        ))}
      </ul>
    </details>
  )
}
