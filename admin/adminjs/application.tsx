import { ThemeProvider } from '@adminjs/design-system/styled-components'
import App from 'adminjs/lib/frontend/components/application.js'
import createStore from 'adminjs/lib/frontend/store/store.js'
import initTranslations from 'adminjs/lib/frontend/utils/adminjs.i18n.js'
import { Suspense } from 'react'
import { I18nextProvider } from 'react-i18next'
import { Provider } from 'react-redux'
import { BrowserRouter } from 'react-router-dom'

/** AdminJS's whole page, with the state that it was sent with. What it is made of is looked up in `UserComponents` when it is drawn. */
export function Application() {
  return (
    <Provider store={store}>
      <ThemeProvider theme={window.THEME}>
        <I18nextProvider i18n={i18n}>
          <BrowserRouter>
            <Suspense>
              <App />
            </Suspense>
          </BrowserRouter>
        </I18nextProvider>
      </ThemeProvider>
    </Provider>
  )
}

const store = createStore(window.REDUX_STATE)
const { i18n } = initTranslations(store.getState().locale)
