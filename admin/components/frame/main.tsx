import type { ComponentType } from 'react'

type Props = Record<string, unknown> & { OriginalComponent: ComponentType<Record<string, unknown>> }

/** What a page is about, and not its frame. */
export function Main({ OriginalComponent, ...props }: Props) {
  return (
    <main>
      <OriginalComponent {...props} />
    </main>
  )
}
