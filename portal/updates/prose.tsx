import { createElement, Fragment, type ReactNode } from 'react'

/** What somebody wrote: plain text in paragraphs; web addresses in it become links. */
export function Prose({ text }: { text: string }) {
  const paragraphs = text.split(/\n[^\S\n]*\n/).map((paragraph) => createElement('p', null, ...linesOf(paragraph)))
  return createElement('div', { className: 'prose' }, ...paragraphs)
}

function linesOf(paragraph: string): ReactNode[] {
  const [first = '', ...others] = paragraph.split('\n')
  return [
    ...linked(first),
    ...others.map((line) => createElement(Fragment, null, createElement('br'), ...linked(line))),
  ]
}

const address = /(https?:\/\/[^\s<>"'`]+)/i
// Punctuation after an address belongs to the sentence, and so does a bracket that was opened before it.
const afterwards = /[.,;:!?…»”’]+$/

function linked(line: string): ReactNode[] {
  return line.split(address).flatMap((part, index) => (index % 2 === 1 ? linkTo(part) : [part]))
}

function linkTo(found: string): ReactNode[] {
  const href = withoutOddBracket(found.replace(afterwards, '')).replace(afterwards, '')
  if (!URL.canParse(href) || new URL(href).username) return [found]
  return [createElement('a', { href, rel: 'nofollow noopener noreferrer ugc' }, href), found.slice(href.length)]
}

function withoutOddBracket(href: string): string {
  const count = (bracket: string) => href.split(bracket).length
  return href.endsWith(')') && count(')') > count('(') ? href.slice(0, -1) : href
}
