// Runs before AdminJS's own scripts, which look for their state in the window.
const { state = '{}', theme = '{}' } = document.getElementById('app')?.dataset ?? {}

Object.assign(window, {
  REDUX_STATE: JSON.parse(state),
  THEME: JSON.parse(theme),
  THEME_COMPONENTS: {},
  AdminJS: { Components: {} },
})
