import { catalogue } from '../../../words/catalogue.ts'

/** What mails say of access that is given to a partner. */
export const accessMailTexts = catalogue(
  {
    'offered-subject': '{client} offers you access as a partner',
    'offered-text': '{who} offers your organisation access to what {client} has here.',
    'offered-means':
      'Nothing is open until somebody of your organisation accepts it, and says who of you works there. Either side can end it at any time.',
    'offered-answer': 'Any administrator of your organisation can accept or refuse it.',
    'offered-who-answers': 'It can be answered by: {names}.',
    'offered-unknown':
      'Your address is not known here yet. If your organisation would like to take part, turn to {host}.',
    'offered-accept': 'Accept the offer',
    'offered-refuse': 'Refuse the offer',
    'offered-foot':
      'You receive this because {client} chose you, or your organisation. Nothing happens unless somebody answers.',
    'accepted-subject': '{partner} has accepted your access',
    'accepted-text': '{who} has accepted the access that {client} offered.',
    'accepted-means':
      'What their people do there is in the activity of your account. You can change or end it at any time.',
    'refused-subject': '{partner} has refused your access',
    'refused-text': '{who} has refused the access that {client} offered.',
    'refused-subject-address': 'The access that you offered was refused',
    'refused-text-address': 'The access that {client} offered to {email} was refused.',
    'refused-means': 'Nothing was opened. You can offer it again.',
    'changed-subject-partner': '{client} has changed your access',
    'changed-subject-client': '{partner} has given back a part of its access',
    'changed-text-client': '{who} has given back a part of the access that {client} gave to {partner}.',
    'changed-text-partner': '{who} has changed the access that {client} gave to {partner}.',
    'changed-means': 'It is so from the next click on.',
    'ended-subject-partner': 'Your access to {client} has ended',
    'ended-subject-client': 'The access of {partner} has ended',
    'ended-text': '{who} has ended the access that {client} gave to {partner}.',
    'ended-text-unknown': 'Access that was given to a partner has ended, and your organisation had a part in it.',
    'ended-subject-unknown': 'Access of a partner has ended',
    'ended-reason': 'The reason that was given: {reason}',
    'ended-means':
      'What came through it is no longer open. What was written stays where it is, and access that came another way stays as it is.',
    'act-client': 'Look at the access that you give',
    'act-partner': 'Open your clients',
    foot: 'You receive this because you look after the partners of your organisation, or have given this access.',
  },
  {
    'offered-subject': '{client} bietet Ihnen als Partner Zugriff an',
    'offered-text': '{who} bietet Ihrer Organisation Zugriff auf das an, was {client} hier hat.',
    'offered-means':
      'Offen ist nichts, bevor jemand Ihrer Organisation den Zugriff annimmt und sagt, wer von Ihnen dort arbeitet. Jede Seite kann ihn jederzeit beenden.',
    'offered-answer': 'Annehmen oder ablehnen kann ihn, wer Ihre Organisation verwaltet.',
    'offered-who-answers': 'Beantworten können das Angebot: {names}.',
    'offered-unknown':
      'Ihre Adresse ist hier noch nicht bekannt. Möchte Ihre Organisation teilnehmen, wenden Sie sich an {host}.',
    'offered-accept': 'Angebot annehmen',
    'offered-refuse': 'Angebot ablehnen',
    'offered-foot':
      'Sie erhalten diese E-Mail, weil {client} Sie oder Ihre Organisation ausgewählt hat. Solange niemand antwortet, geschieht nichts.',
    'accepted-subject': '{partner} hat Ihren Zugriff angenommen',
    'accepted-text': '{who} hat den Zugriff angenommen, den {client} angeboten hat.',
    'accepted-means':
      'Was die Personen der anderen Seite dort tun, steht in der Aktivität Ihres Kontos. Sie können den Zugriff jederzeit ändern oder beenden.',
    'refused-subject': '{partner} hat Ihren Zugriff abgelehnt',
    'refused-text': '{who} hat den Zugriff abgelehnt, den {client} angeboten hat.',
    'refused-subject-address': 'Der angebotene Zugriff wurde abgelehnt',
    'refused-text-address': 'Der Zugriff, den {client} an {email} angeboten hat, wurde abgelehnt.',
    'refused-means': 'Geöffnet wurde nichts. Sie können ihn erneut anbieten.',
    'changed-subject-partner': '{client} hat Ihren Zugriff geändert',
    'changed-subject-client': '{partner} hat einen Teil des Zugriffs zurückgegeben',
    'changed-text-client': '{who} hat einen Teil des Zugriffs zurückgegeben, den {client} an {partner} gegeben hat.',
    'changed-text-partner': '{who} hat den Zugriff geändert, den {client} an {partner} gegeben hat.',
    'changed-means': 'Das gilt ab dem nächsten Klick.',
    'ended-subject-partner': 'Ihr Zugriff auf {client} ist beendet',
    'ended-subject-client': 'Der Zugriff von {partner} ist beendet',
    'ended-text': '{who} hat den Zugriff beendet, den {client} an {partner} gegeben hat.',
    'ended-text-unknown':
      'Ein Zugriff, der einem Partner gegeben war, ist beendet; Ihre Organisation war daran beteiligt.',
    'ended-subject-unknown': 'Der Zugriff eines Partners ist beendet',
    'ended-reason': 'Der angegebene Grund: {reason}',
    'ended-means':
      'Was dadurch offen war, ist es nicht mehr. Was geschrieben wurde, bleibt, wo es ist, und Zugriff, der anders gegeben wurde, bleibt, wie er ist.',
    'act-client': 'Zugriffe ansehen, die Sie geben',
    'act-partner': 'Kunden öffnen',
    foot: 'Sie erhalten diese E-Mail, weil Sie die Partner Ihrer Organisation verwalten oder diesen Zugriff gegeben haben.',
  },
)
