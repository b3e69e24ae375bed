// A menu that is open closes when one turns to something else.
const close = (inside: Node | null) => {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('.frame-menu[open]')) {
    if (!inside || !menu.contains(inside)) menu.open = false
  }
}
document.addEventListener('click', ({ target }) => close(target instanceof Node ? target : null))
document.addEventListener('keydown', ({ key }) => key === 'Escape' && close(null))
