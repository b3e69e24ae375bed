import type { Label } from '../../../words/labels.ts'
import type { NavigationItem } from '../layouts.ts'

/** The label of an item of the navigation: of the main nouns what a layout calls many of them. */
export function wayLabel(item: NavigationItem): Label {
  return item === 'projects' || item === 'updates' ? `MainNoun.${item}` : `Navigation.${item}`
}
