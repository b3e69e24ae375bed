// The tab one is on is in view, where the row of tabs is wider than the page.
document.querySelector('.sections [aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' })
