import { askBeforeLeaving } from './unsaved.ts'

// Runs before AdminJS's own scripts, which look for their state in the window.
const { state = '{}', theme = '{}' } = document.getElementById('app')?.dataset ?? {}
const begun = JSON.parse(state)

Object.assign(window, {
  REDUX_STATE: begun,
  THEME: JSON.parse(theme),
  THEME_COMPONENTS: {},
  AdminJS: { Components: {} },
})

const { language, translations } = begun.locale ?? {}
askBeforeLeaving({
  question: translations?.[language]?.messages?.leaveChanged ?? '',
  confirm: (question) => window.confirm(question),
})
