/** After all tests. */
export default async function end() {
  await globalThis.databaseServer.stop()
}
