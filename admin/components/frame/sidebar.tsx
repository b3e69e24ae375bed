import { useTranslation } from 'adminjs'
import { useEffect, useRef } from 'react'
import { Link } from 'react-router-dom'
import { Menu } from './menu.tsx'

/** Portico's name and the menu: beside the page where there is room, else laid over it when it is called for. */
export function Sidebar({ isVisible }: { isVisible: boolean }) {
  const { translateLabel } = useTranslation()
  const home = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (isVisible) home.current?.focus()
  }, [isVisible])
  return (
    <aside className="sidebar" data-open={isVisible}>
      <Link className="brand" to="/admin" ref={home}>
        Portico
      </Link>
      <nav aria-label={translateLabel('navigation')}>
        <Menu />
      </nav>
    </aside>
  )
}
