import { speaker } from '../../../words/catalogue.ts'
import type { Leading } from '../../parts/ways.tsx'
import type { Reader } from '../../reader.ts'
import { menuTexts } from './menus.text.ts'
import type { MenusOffered } from './offered.ts'

/** The *New* menu and the header menu, of which one is open at a time; neither where it is empty. */
export function Menus({ menus: { header, making }, reader }: { menus: MenusOffered; reader: Reader }) {
  if (header.length + making.length === 0) return null
  const say = speaker(menuTexts, reader)
  return (
    <nav className="frame-menus" aria-label={say('menus')}>
      <Menu id="new" title={say('new')} ways={making} />
      <Menu id="menu" title={say('menu')} ways={header} />
    </nav>
  )
}

function Menu({ id, title, ways }: { id: string; title: string; ways: Leading[] }) {
  if (ways.length === 0) return null
  return (
    <details className={`frame-menu menu-${id}`} name="frame-menu">
      <summary>{title}</summary>
      <ul>
        {ways.map(([path, text]) => (
          <li key={path}>
            <a href={path}>{text}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}
