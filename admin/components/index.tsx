import './forms/begin.ts'
import type { ResourceJSON } from 'adminjs'
import { createRoot } from 'react-dom/client'
import { Application } from '../adminjs/application.tsx'
import { EditedChoice, FilteredChoice } from './columns/choice.tsx'
import { EditedTime } from './columns/edited-time.tsx'
import { FilteredTime } from './columns/filtered-time.tsx'
import { EditedReference, FilteredReference } from './columns/reference.tsx'
import { FilteredYes } from './columns/yes.tsx'
import { Edit } from './forms/edit.tsx'
import { withChoice } from './forms/mine-or-theirs.tsx'
import { New } from './forms/new.tsx'
import { VerbForm } from './forms/verb-form.tsx'
import { Heading } from './frame/heading.tsx'
import { Main } from './frame/main.tsx'
import { Notices } from './frame/notices.tsx'
import { Sidebar } from './frame/sidebar.tsx'
import { TopBar } from './frame/top-bar.tsx'
import { Home } from './home/home.tsx'
import { ImportPage } from './imports/import-page.tsx'
import { Filter } from './list/filter.tsx'
import { List } from './list/list.tsx'
import { Show } from './list/show.tsx'
import { SearchPage } from './search/search-page.tsx'

declare global {
  interface Window {
    /** What the page was sent with, and where AdminJS looks for components. */
    REDUX_STATE: { resources: ResourceJSON[] }
    THEME: object
    AdminJS: { UserComponents: Record<string, unknown> }
  }
}

// Ours by our own names; by AdminJS's names those that take the place of its own.
window.AdminJS.UserComponents = {
  Home,
  Search: SearchPage,
  VerbForm,
  ImportPage,
  Sidebar,
  TopBar,
  NoticeBox: Notices,
  DashboardRoute: Main,
  ResourceRoute: Main,
  ResourceActionRoute: Main,
  RecordActionRoute: Main,
  BulkActionRoute: Main,
  PageRoute: Main,
  ActionHeader: Heading,
  FilterDrawer: Filter,
  DefaultListAction: List,
  DefaultShowAction: Show,
  DefaultNewAction: New,
  DefaultEditAction: Edit,
  DefaultEditProperty: withChoice(EditedChoice),
  DefaultTextareaEditProperty: withChoice(),
  DefaultBooleanEditProperty: withChoice(),
  DefaultFilterProperty: FilteredChoice,
  DefaultReferenceEditProperty: withChoice(EditedReference),
  DefaultReferenceFilterProperty: FilteredReference,
  DefaultDatetimeEditProperty: withChoice(EditedTime),
  DefaultDatetimeFilterProperty: FilteredTime,
  DefaultBooleanFilterProperty: FilteredYes,
}
const place = document.getElementById('app')
if (place) createRoot(place).render(<Application />)
