import type { Visitor } from '../visitor.ts'

/** A field that a person fills in: its name and id. */
type Field = { name: string; id: string | undefined }
/** A form of a page, as it stands in its HTML. */
export type PageForm = {
  action: string
  isFiles: boolean
  validates: boolean
  hidden: Record<string, string>
  fields: Field[]
}

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]

/** The forms of a page that are posted, with what is filled in by people and what is sent by itself. */
export function formsOf(text: string, path: string): PageForm[] {
  return [...text.matchAll(/<form([^>]*)>(.*?)<\/form>/gs)].flatMap(([, head = '', inner = '']) => {
    if (attribute(head, 'method') !== 'post') return []
    const tags = [...inner.matchAll(/<(input|textarea|select|button)\b[^>]*>/g)].map(([tag]) => tag)
    const named = tags.filter((tag) => attribute(tag, 'name'))
    const sent = named.filter((tag) => /type="hidden"|^<button/.test(tag))
    return {
      action: attribute(head, 'action') ?? path,
      isFiles: head.includes('multipart'),
      validates: !/\bnovalidate\b/i.test(head),
      hidden: Object.fromEntries(sent.map((tag) => [attribute(tag, 'name') ?? '', attribute(tag, 'value') ?? ''])),
      fields: named
        .filter((tag) => !sent.includes(tag))
        .map((tag) => ({ name: attribute(tag, 'name') ?? '', id: attribute(tag, 'id') })),
    }
  })
}

/** Sends a form with some values, as a browser does; what is not given is empty. */
export function sendForm(visitor: Visitor, form: PageForm, values: Record<string, string>) {
  const all = { ...form.hidden, ...Object.fromEntries(form.fields.map(({ name }) => [name, values[name] ?? ''])) }
  if (!form.isFiles) return visitor.post(form.action, all)
  const body = new FormData()
  for (const { name } of form.fields) if (name !== 'files') body.set(name, values[name] ?? '')
  body.set('files', new Blob([]), '')
  return visitor.send(form.action, { method: 'POST', body, headers: { accept: 'text/html' } })
}

/** The title of a page, and the links on top of it to what is wrong, with what each leads to. */
export function problemsOn(text: string) {
  const summary = /<div class="notice bad problems"(.*?)<\/div>/s.exec(text)?.[1] ?? ''
  const links = [...summary.matchAll(/<a href="#([^"]+)">([^<]+)<\/a>/g)].map(([, id = '', words = '']) => ({
    id,
    words,
  }))
  const target = (id: string) => new RegExp(`<[^>]*\\bid="${id}"[^>]*>`).exec(text.replace(summary, ''))?.[0]
  return {
    title: /<title>([^<]*)<\/title>/.exec(text)?.[1] ?? '',
    isFirst: /role="alert"/.test(summary) && /autofocus/i.test(summary),
    said: [...summary.matchAll(/<li>/g)].length,
    links: links.map(({ id, words }) => ({ words, target: target(id) })),
  }
}

/** A field that is marked as wrong and tied to the words that say so, or a group of checks that is tied to them. */
export const pointed =
  /^<(?:fieldset|(?:input|textarea|select)(?=.*aria-invalid="true"))(?=.*aria-describedby="[^"]*problem").*>$/
