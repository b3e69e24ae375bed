import type { Page } from 'playwright-core'

/** What can be pressed on a page and is smaller than 24 pixels either way; all that can be opened is open. Source: WCAG 2.2, 2.5.8. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const closed of document.querySelectorAll('details')) closed.open = true
    return [...document.querySelectorAll('a, button, input:not([type=hidden]), select, textarea, summary')].flatMap(
      (one) => {
        const boxes = [...one.getClientRects()]
        const least = Math.min(...boxes.map((box) => box.height), Math.max(...boxes.map((box) => box.width)))
        return boxes.length > 0 && least < 23.9 ? [`${one.outerHTML.slice(0, 90)} ${least}`] : []
      },
    )
  })
}

/** The words of a page's lists that are told on more than one line. */
export function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const broken: string[] = []
    for (const cell of document.querySelectorAll('table.list :is(th, td)')) {
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[^\s-]+/g)) {
          const range = document.createRange()
          range.setStart(text, index)
          range.setEnd(text, index + word.length)
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
          if (lines.size > 1) broken.push(word)
        }
      }
    }
    return broken
  })
}
