/** The portal's colours, for mail programs that show light or dark surfaces. All colours are #rrggbb. */
export const light = {
  ...{ surface: '#ffffff', raised: '#f5f6f8', line: '#dfe2e7', ink: '#1b1f26', quiet: '#596170' },
  ...{ good: '#1a7340', warn: '#8a5a00', bad: '#b3261e' },
}
export const dark = {
  ...{ surface: '#16181c', raised: '#1f2227', line: '#363b44', ink: '#e9ebef', quiet: '#a3abb8' },
  ...{ good: '#6fce93', warn: '#eebb58', bad: '#ff9a92' },
}
