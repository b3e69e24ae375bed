// A long list of checks is narrowed by what is typed above it; without this script the field stays away. Nothing that is checked is unchecked.
const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

for (const field of document.querySelectorAll<HTMLInputElement>('input[data-narrow]')) {
  field.hidden = false
  field.addEventListener('input', () => narrow(field))
  // Enter in this field narrows, and does not send the form it stands in.
  field.addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault())
}

function narrow(field: HTMLInputElement) {
  const words = folded(field.value).split(/\s+/)
  for (const list of field.closest('fieldset, .by-category')?.querySelectorAll('.checks') ?? []) {
    const labels = [...list.querySelectorAll<HTMLElement>(':scope > label')]
    for (const label of labels) label.hidden = !words.every((word) => folded(label.textContent ?? '').includes(word))
    const category = list.closest<HTMLElement>('.by-category fieldset')
    if (category) category.hidden = labels.every(({ hidden }) => hidden)
  }
}
