// Loaded before the back-office of a test process: between two test files it is told to forget what it remembers of the database
// (test/setup/forget.js), whose rows go back while its connections stay.
globalThis.forgetting = []
process.on('message', (told) => {
  if (told !== 'forget') return
  for (const forget of globalThis.forgetting) forget()
  process.send('forgotten')
})
