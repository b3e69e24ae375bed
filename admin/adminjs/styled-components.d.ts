// It comes without types, and AdminJS's design system names some.
declare module 'styled-components' {
  export const ThemeProvider: React.ComponentType<{ theme: object; children: React.ReactNode }>
}
