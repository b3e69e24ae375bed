// The icons that are drawn: the menu's, and those of AdminJS's forms. AdminJS brings three hundred.
export { Briefcase, Clipboard, Key, List, Loader, Menu, Send, Slash, Users } from 'react-feather'
