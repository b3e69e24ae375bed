import { Link } from 'react-router-dom'
import type { HomeWay } from '../../home/home.ts'
import { remember } from './remembered.ts'

/** What else the home page shows: all, what is its reader's, what they have put off. */
export function Ways({ ways }: { ways: HomeWay[] }) {
  return (
    <nav className="ways">
      {ways.map(({ show, text, here }) => (
        <Link
          key={show}
          to={`/admin?show=${show}`}
          aria-current={here ? 'page' : undefined}
          onClick={() => remember(show)}
        >
          {text}
        </Link>
      ))}
    </nav>
  )
}
