import type { ResourceJSON } from 'adminjs'
import type { Root } from 'react-dom/client'
import { EditedChoice, FilteredChoice } from './choice.tsx'
import { EditedTime, FilteredTime } from './days.tsx'
import { Edit } from './edit.tsx'
import { Filter } from './filter.tsx'
import { Heading } from './heading.tsx'
import { Home } from './home.tsx'
import { List } from './list.tsx'
import { Main } from './main.tsx'
import { New } from './new.tsx'
import { Notices } from './notices.tsx'
import { EditedReference, FilteredReference } from './reference.tsx'
import { Show } from './show.tsx'
import { Sidebar } from './sidebar.tsx'
import { TopBar } from './top-bar.tsx'
import { VerbForm } from './verb-form.tsx'
import { FilteredYes } from './yes.tsx'

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
  Sidebar,
  TopBar,
  NoticeBox: Notices,
  DashboardRoute: Main,
  ResourceRoute: Main,
  ResourceActionRoute: Main,
  RecordActionRoute: Main,
  BulkActionRoute: Main,
  ActionHeader: Heading,
  FilterDrawer: Filter,
  DefaultListAction: List,
  DefaultShowAction: Show,
  DefaultNewAction: New,
  DefaultEditAction: Edit,
  DefaultEditProperty: EditedChoice,
  DefaultFilterProperty: FilteredChoice,
  DefaultReferenceEditProperty: EditedReference,
  DefaultReferenceFilterProperty: FilteredReference,
  DefaultDatetimeEditProperty: EditedTime,
  DefaultDatetimeFilterProperty: FilteredTime,
  DefaultBooleanFilterProperty: FilteredYes,
}
window.createRoot(document.getElementById('app')).render(window.AdminJS.Application)
