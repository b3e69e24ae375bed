const plain = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"')

/** Where a page leads within the portal: links, pictures, and files. */
export function linksIn(text: string): string[] {
  const found = [...text.matchAll(/<(?:a|img)\b[^>]*?\b(?:href|src)="(\/[^"#]*)/g)].map(([, path = '']) => plain(path))
  return [...new Set(found)].filter((path) => !path.startsWith('/assets/') && !path.startsWith('//'))
}

/** A text field, with what is asked beside it so that it says something: where a list of its form says how its value is compared. */
export type TextField = { name: string; beside: Record<string, string> }
/** A form of a page that only asks: where it leads, with its text fields, and the addresses of each choice of its lists. */
export type AskingForm = { action: string; texts: TextField[]; choices: string[] }

/** The forms of a page that are sent as part of an address, such as searches and filters. */
export function askingForms(text: string, path: string): AskingForm[] {
  const attribute = (tag: string, name: string) => plain(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
  return [...text.matchAll(/<form([^>]*)>(.*?)<\/form>/gs)].flatMap(([, head = '', inner = '']) => {
    if (attribute(head, 'method') === 'post') return []
    const [action = ''] = (attribute(head, 'action') || path).split('?')
    const texts = [...inner.matchAll(/<input\b[^>]*>/g)].filter(([tag]) =>
      /type="(?:search|text)"|<input(?![^>]*type=)/.test(tag),
    )
    const choices = [...inner.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)].flatMap(([, select = '', options = '']) =>
      [...options.matchAll(/<option\b[^>]*value="([^"]+)"/g)].map(
        ([, value = '']) => `${action}?${new URLSearchParams({ [attribute(select, 'name')]: plain(value) })}`,
      ),
    )
    const named = texts.map(([tag]) => attribute(tag, 'name')).filter(Boolean)
    return [{ action, texts: named.map((name) => ({ name, beside: comparison(action, name, choices) })), choices }]
  })
}

function comparison(action: string, name: string, choices: string[]): Record<string, string> {
  const list = name.replace(/\.value$/, '')
  return choices.includes(`${action}?${new URLSearchParams({ [list]: 'contains' })}`) ? { [list]: 'contains' } : {}
}
