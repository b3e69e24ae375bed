// A filter that is changed asks at once; its button is for those without this script.
document.addEventListener('change', ({ target }) => {
  const form = target instanceof HTMLSelectElement ? target.form : null
  if (form?.matches('[data-at-once]')) form.requestSubmit()
})
