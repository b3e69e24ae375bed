/** A network address as people know it: an IPv4 one that came in by an IPv6 socket loses the mark of that, `::ffff:`. */
export function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}
