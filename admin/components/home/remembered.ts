import type { HomeShows } from '../../home/home.ts'

const key = 'home shows'

/** Keeps in this browser whether the home page shows all, or what is its reader's alone. */
export function remember(show: HomeShows): void {
  try {
    if (show !== 'snoozed') localStorage.setItem(key, show)
  } catch {
    // A browser that keeps nothing shows all the next time.
  }
}

/** What the home page shows where its address does not say it. */
export function remembered(): HomeShows {
  try {
    return localStorage.getItem(key) === 'mine' ? 'mine' : 'all'
  } catch {
    return 'all'
  }
}
