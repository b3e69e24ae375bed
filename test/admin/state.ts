import { describedFully } from '../../admin/described-once.ts'

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
  const [, begun = ''] = /<script id="begun" type="application\/json">([^<]*)<\/script>/.exec(page) ?? []
  const { state } = JSON.parse(begun)
  return { ...state, resources: state.resources.map(describedFully) }
}
