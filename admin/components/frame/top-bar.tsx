import { Icon } from '@adminjs/design-system'
import { useCurrentAdmin, useTranslation } from 'adminjs'
import { useEffect } from 'react'
import { SearchBox } from '../search/search-box.tsx'
import { nameFields } from './names.ts'

/** The way to the menu where it is folded away, the search, who is signed in, with the way to their account and mails, and the way out: a form, for signing out changes something. It
 *  is on every page, and so names what there has no name. */
export function TopBar({ toggleSidebar }: { toggleSidebar(): void }) {
  const { translateButton, translateLabel } = useTranslation()
  const [admin] = useCurrentAdmin()
  useEffect(nameFields, [])
  return (
    <header className="top-bar">
      <button type="button" className="to-menu" aria-label={translateLabel('navigation')} onClick={toggleSidebar}>
        <Icon icon="Menu" size={24} />
      </button>
      <SearchBox />
      <form method="post" action="/sign-out">
        <a href="/account" title={translateLabel('ownAccount', { email: admin?.email })}>
          {admin?.title}
        </a>
        <button type="submit">{translateButton('logout')}</button>
      </form>
    </header>
  )
}
