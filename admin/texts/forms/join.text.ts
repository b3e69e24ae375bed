import { catalogue } from '../../../words/catalogue.ts'

/** What becomes of two persons of one human that are joined, before it is done. */
export const joinTexts = catalogue(
  {
    preview:
      '{goes} becomes part of {stays}, who signs in with {email} from then on. This cannot be undone. Nothing is changed yet.',
    agree: 'Join them',
    memberships: 'Memberships',
    rest: 'Everything else',
    organisation: 'Organisation',
    what: 'What',
    'what-becomes': 'What becomes of it',
    stays: 'Stays as it is: {profile}',
    moves: 'Goes over with all that was shared with it: {profile}',
    double:
      'Both belong to it. {stays} stays, with its access level and shares; {ends} ends, and what was shared with it alone is closed. {count, plural, =0 {Nothing has to be handed over} one {One thing is handed over} other {# things are handed over}}{follows, plural, =0 {.} one {, and one followed project.} other {, and # followed projects.}}',
    address: 'Address',
    'address-text': '{email} signs in. {other} signs nobody in any more; an invitation to it reaches this person.',
    password: 'Password',
    'password-text': 'That of {name} ({email}) stays; the other one counts no more.',
    sessions: 'Sessions',
    'sessions-text': '{count, plural, =0 {None is open} one {One ends} other {# end}}',
    links: 'Mailed links',
    'links-text':
      '{count, plural, =0 {None is open} one {One becomes worthless} other {# become worthless}}; invitations can be sent again',
    browsers: 'Known browsers',
    'browsers-text': '{count, plural, =0 {None goes over} one {One goes over} other {# go over}}',
    subscriptions: 'Mails that were stopped',
    'subscriptions-text': '{count, plural, =0 {None} one {One stays stopped} other {# stay stopped}}',
    written: 'What was written, and the log',
    'written-text': 'Stays with its membership, as it was; the log keeps what {goes} was called.',
  },
  {
    preview:
      '{goes} geht in {stays} auf; die Person meldet sich dann mit {email} an. Das lässt sich nicht zurücknehmen. Noch ist nichts geändert.',
    agree: 'Vereinen',
    memberships: 'Mitgliedschaften',
    rest: 'Alles andere',
    organisation: 'Organisation',
    what: 'Was',
    'what-becomes': 'Was daraus wird',
    stays: 'Bleibt, wie es ist: {profile}',
    moves: 'Geht über, mit allem, was damit geteilt war: {profile}',
    double:
      'Beide gehören dazu. {stays} bleibt, mit Zugriffsstufe und Freigaben; {ends} endet, und was damit allein geteilt war, ist geschlossen. {count, plural, =0 {Zu übergeben ist nichts} one {Eines wird übergeben} other {# Dinge werden übergeben}}{follows, plural, =0 {.} one {, und ein verfolgtes Projekt.} other {, und # verfolgte Projekte.}}',
    address: 'Adresse',
    'address-text':
      'Mit {email} meldet sich die Person an. Mit {other} meldet sich niemand mehr an; eine Einladung dorthin erreicht diese Person.',
    password: 'Passwort',
    'password-text': 'Das von {name} ({email}) bleibt; das andere gilt nicht mehr.',
    sessions: 'Sitzungen',
    'sessions-text': '{count, plural, =0 {Keine ist offen} one {Eine endet} other {# enden}}',
    links: 'Verschickte Links',
    'links-text':
      '{count, plural, =0 {Keiner ist offen} one {Einer wird wertlos} other {# werden wertlos}}; Einladungen lassen sich erneut senden',
    browsers: 'Bekannte Browser',
    'browsers-text': '{count, plural, =0 {Keiner geht über} one {Einer geht über} other {# gehen über}}',
    subscriptions: 'Abbestellte E-Mails',
    'subscriptions-text': '{count, plural, =0 {Keine} one {Eine bleibt abbestellt} other {# bleiben abbestellt}}',
    written: 'Geschriebenes und das Protokoll',
    'written-text': 'Bleibt bei seiner Mitgliedschaft, wie es war; das Protokoll behält, wie {goes} hieß.',
  },
)
