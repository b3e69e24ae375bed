import type { Root } from 'react-dom/client'
import { Home } from './home.tsx'
import { SignedIn } from './signed-in.tsx'
import { VerbForm } from './verb-form.tsx'

declare global {
  interface Window {
    /** What AdminJS's scripts leave in the page. */
    AdminJS: { UserComponents: Record<string, unknown>; Application: React.ReactNode }
    createRoot(element: Element | null): Root
  }
}

// Runs last. `LoggedIn` is AdminJS's name for the corner that says who is signed in.
window.AdminJS.UserComponents = { Home, VerbForm, LoggedIn: SignedIn }
window.createRoot(document.getElementById('app')).render(window.AdminJS.Application)
