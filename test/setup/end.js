/** After all tests. */
export default function end() {
  return globalThis.endTests()
}
