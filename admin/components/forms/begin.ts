import { type DescribedOnce, describedFully } from '../../described-once.ts'
import { askBeforeLeaving } from './unsaved.ts'

// Runs before AdminJS's own modules, which look for their state in the window.
const { state: begun, theme } = JSON.parse(document.getElementById('begun')?.textContent ?? '{}')

Object.assign(window, {
  REDUX_STATE: { ...begun, resources: (begun.resources as DescribedOnce[]).map(describedFully) },
  THEME: theme,
  THEME_COMPONENTS: {},
  AdminJS: { UserComponents: {} },
})

const { language, translations } = begun.locale ?? {}
askBeforeLeaving({
  question: translations?.[language]?.messages?.leaveChanged ?? '',
  confirm: (question) => window.confirm(question),
})
