export { getValueAndUnit } from 'polished'

/** What AdminJS makes of a colour, by the browser instead of by calculation: its theme names the colours of our style, which differ by day and night. */
export const rgba = (colour: string, alpha: number) => `color-mix(in srgb, ${colour} ${alpha * 100}%, transparent)`

/** A colour with so much (0 to 1) of the ink in it. */
export const darken = (amount: number | string, colour: string) =>
  `color-mix(in srgb, ${colour}, var(--ink) ${Number(amount) * 100}%)`

/** The accent by its parts, for the shadow of what has the focus: seen in both looks, and beside our outline only an addition. */
export const parseToRgb = () => ({ red: 74, green: 128, blue: 186 })
