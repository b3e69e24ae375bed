/** What follows the prefix of each country. Source: European Commission, VIES, what is the structure of VAT identification numbers. */
const formats: Record<string, RegExp> = {
  ...{ AT: /^U\d{8}$/, BE: /^[01]\d{9}$/, BG: /^\d{9,10}$/, CY: /^\d{8}[A-Z]$/, CZ: /^\d{8,10}$/, DE: /^\d{9}$/ },
  ...{ DK: /^\d{8}$/, EE: /^\d{9}$/, EL: /^\d{9}$/, ES: /^[A-Z0-9]\d{7}[A-Z0-9]$/, FI: /^\d{8}$/ },
  ...{ FR: /^[A-HJ-NP-Z0-9]{2}\d{9}$/, HR: /^\d{11}$/, HU: /^\d{8}$/, IE: /^(\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])$/ },
  ...{ IT: /^\d{11}$/, LT: /^(\d{9}|\d{12})$/, LU: /^\d{8}$/, LV: /^\d{11}$/, MT: /^\d{8}$/ },
  ...{ NL: /^[A-Z0-9+*]{9}B\d{2}$/, PL: /^\d{10}$/, PT: /^\d{9}$/, RO: /^\d{2,10}$/, SE: /^\d{12}$/, SI: /^\d{8}$/ },
  ...{ SK: /^\d{10}$/, XI: /^(\d{9}|\d{12}|GD\d{3}|HA\d{3})$/ },
}

/** A VAT number as it is written on invoices: in capitals, without what people put between its parts. */
export const plainVatNumber = (typed: string): string => typed.toUpperCase().replace(/[\s.\-/]/g, '')

/** Whether a number (as plainVatNumber has it) can be one: one that begins with the prefix of the European Union has the format of that
 *  country. Whatever begins otherwise is taken as it is. That it was given to somebody is not asked. */
export function isVatNumber(number: string): boolean {
  const format = formats[number.slice(0, 2)]
  return !format || format.test(number.slice(2))
}
