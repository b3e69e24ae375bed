type Property = { name: string }
type Places = 'listProperties' | 'showProperties' | 'editProperties' | 'filterProperties'

/** What AdminJS prints into its pages for the browser. */
export type DatabaseContent = {
  resources: ({
    id: string
    href: string | null
    properties: Record<string, Property>
    resourceActions: Property[]
  } & Record<Places, Property[]>)[]
  session: Record<string, unknown>
  locale: { language: string }
}

/** The state in a page of the back-office. */
export function stateOf(page: string): DatabaseContent {
  const [, state = ''] = /data-state="([^"]*)"/.exec(page) ?? []
  const plain = { '&quot;': '"', '&#x27;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' }
  return JSON.parse(state.replace(/&(quot|#x27|lt|gt|amp);/g, (entity) => plain[entity as keyof typeof plain]))
}
