import type { ResourceJSON } from 'adminjs'
import type { Root } from 'react-dom/client'
import { EditedTime, FilteredTime, ListedTime, ShownTime } from './days.tsx'
import { Heading } from './heading.tsx'
import { Home } from './home.tsx'
import { EditedReference } from './reference.tsx'
import { SignedIn } from './signed-in.tsx'
import { ListedProperty, ListedValues, PropertyValue, ReferenceValue, ShownValues } from './value.tsx'
import { VerbForm } from './verb-form.tsx'

declare global {
  interface Window {
    /** What AdminJS's scripts leave in the page. */
    REDUX_STATE: { resources: ResourceJSON[] }
    AdminJS: { UserComponents: Record<string, unknown>; Application: React.ReactNode }
    createRoot(element: Element | null): Root
  }
}

// Runs last. Ours by our own names; by AdminJS's names those that take the place of its own.
window.AdminJS.UserComponents = {
  Home,
  VerbForm,
  ActionHeader: Heading,
  LoggedIn: SignedIn,
  DefaultPropertyValue: PropertyValue,
  DefaultReferenceEditProperty: EditedReference,
  DefaultReferenceValue: ReferenceValue,
  DefaultListProperty: ListedProperty,
  DefaultArrayListProperty: ListedValues,
  DefaultArrayShowProperty: ShownValues,
  DefaultDatetimeListProperty: ListedTime,
  DefaultDatetimeShowProperty: ShownTime,
  DefaultDatetimeEditProperty: EditedTime,
  DefaultDatetimeFilterProperty: FilteredTime,
}
window.createRoot(document.getElementById('app')).render(window.AdminJS.Application)
