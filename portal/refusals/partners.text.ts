import { catalogue } from '../../words/catalogue.ts'

/** Why something is refused about partners, by the code of the refusal. */
export const partnerRefusals = catalogue(
  {
    'partner-yourself': 'This is your own address. Type that of somebody at another organisation.',
    'partner-own': 'This is the address of somebody of your own organisation. Type one of another organisation.',
    'partner-host': 'This is the address of somebody of ours. You work with us already; nobody need be invited for it.',
    'partner-invited-already':
      'You have invited this address already. You can send that invitation again, or delete it.',
    'partner-waits-for-you': 'An invitation of theirs waits for you here already. Accept that one instead.',
    'partner-rejected-by-you': 'You have rejected an invitation of theirs. You can still accept it, here, instead.',
    'partner-both-delete-first':
      'This invitation was rejected. Another one can be sent once both sides have deleted it.',
    'partner-delete-first': 'Delete what stands here of the two of you first; then another invitation can be sent.',
    'partner-not-deleted-there':
      'Your last invitation to this address was rejected, and the other side has not deleted it. Another one can be sent once it has.',
    'partner-withdrawn': 'Whoever sent this invitation has withdrawn it. Nothing was changed; you can delete it.',
    'partners-already': 'You are partners already.',
    'partner-not-now':
      'The other side was faster, and this cannot be done any more. Nothing was changed; your list shows how it stands.',
    'choose-partner': 'Please choose an organisation, or type the address of somebody there.',
    'choose-products': 'Please choose one product at least.',
    'wallet-with-all': 'The billing page goes with complete access only.',
    'give-all-access':
      'Complete access, and the billing page, are given by billing administrators and by the legal representative of your organisation. Ask one of them.',
    'access-offered-already':
      'You have offered them access already, and wait for the answer. You can change that offer, send it again or delete it.',
    'access-given-already': 'They have access already. You can change what it opens.',
    'access-answered': 'This offer was answered meanwhile. Nothing was changed; its page shows how it stands.',
    'access-accepted': 'This offer was accepted meanwhile, so it was not deleted. You can end the access.',
    'access-over': 'This access stands otherwise by now. Nothing was changed; its page shows how it stands.',
    'access-own': 'This was offered by your own organisation. It can be answered by another one alone.',
    'access-already':
      'This client has given, or offers, your organisation access already. Nothing was changed; your list of clients shows it.',
    'access-not-now':
      'This has changed or ended meanwhile. Nothing was changed; your list of clients shows how it stands.',
    'choose-part': 'Please choose what you give back.',
    'keep-a-part': 'Something has to be left. To give back everything, end the access.',
    'nobody-chosen': 'Choose at least one person, or all of them.',
  },
  {
    'partner-yourself': 'Das ist Ihre eigene Adresse. Geben Sie die von jemandem einer anderen Organisation ein.',
    'partner-own':
      'Diese Adresse gehört jemandem Ihrer eigenen Organisation. Geben Sie eine aus einer anderen Organisation ein.',
    'partner-host':
      'Diese Adresse gehört jemandem von uns. Mit uns arbeiten Sie schon zusammen; dafür muss niemand eingeladen werden.',
    'partner-invited-already':
      'Diese Adresse haben Sie schon eingeladen. Sie können die Einladung noch einmal senden oder löschen.',
    'partner-waits-for-you': 'Von dort wartet hier schon eine Einladung auf Sie. Nehmen Sie stattdessen diese an.',
    'partner-rejected-by-you': 'Sie haben eine Einladung von dort abgelehnt. Sie können sie hier immer noch annehmen.',
    'partner-both-delete-first':
      'Diese Einladung wurde abgelehnt. Eine neue lässt sich senden, sobald beide Seiten sie gelöscht haben.',
    'partner-delete-first':
      'Löschen Sie zuerst, was hier über Sie beide steht; dann lässt sich eine neue Einladung senden.',
    'partner-not-deleted-there':
      'Ihre letzte Einladung an diese Adresse wurde abgelehnt, und die andere Seite hat sie nicht gelöscht. Eine neue lässt sich senden, sobald sie es getan hat.',
    'partner-withdrawn':
      'Wer diese Einladung gesendet hat, hat sie zurückgezogen. Geändert wurde nichts; Sie können sie löschen.',
    'partners-already': 'Sie sind schon Partner.',
    'partner-not-now':
      'Die andere Seite war schneller, und das geht nicht mehr. Geändert wurde nichts; Ihre Liste zeigt, wie es steht.',
    'choose-partner': 'Bitte wählen Sie eine Organisation, oder geben Sie die Adresse von jemandem dort ein.',
    'choose-products': 'Bitte wählen Sie mindestens ein Produkt.',
    'wallet-with-all': 'Die Abrechnung gibt es nur mit vollständigem Zugriff.',
    'give-all-access':
      'Vollständigen Zugriff und die Abrechnung gibt, wer die Abrechnung Ihrer Organisation verwaltet oder sie gesetzlich vertritt. Bitte fragen Sie dort.',
    'access-offered-already':
      'Dort haben Sie schon Zugriff angeboten, und die Antwort steht aus. Sie können das Angebot ändern, noch einmal senden oder löschen.',
    'access-given-already': 'Dort besteht schon Zugriff. Sie können ändern, was er öffnet.',
    'access-answered':
      'Dieses Angebot wurde inzwischen beantwortet. Geändert wurde nichts; die Seite dazu zeigt, wie es steht.',
    'access-accepted':
      'Dieses Angebot wurde inzwischen angenommen und darum nicht gelöscht. Sie können den Zugriff beenden.',
    'access-over':
      'Mit diesem Zugriff steht es inzwischen anders. Geändert wurde nichts; die Seite dazu zeigt, wie es steht.',
    'access-own': 'Das hat Ihre eigene Organisation angeboten. Beantworten kann es nur eine andere.',
    'access-already':
      'Dieser Kunde hat Ihrer Organisation schon Zugriff gegeben oder angeboten. Geändert wurde nichts; Ihre Liste der Kunden zeigt es.',
    'access-not-now':
      'Das hat sich inzwischen geändert oder ist beendet. Geändert wurde nichts; Ihre Liste der Kunden zeigt, wie es steht.',
    'choose-part': 'Bitte wählen Sie, was Sie zurückgeben.',
    'keep-a-part': 'Etwas muss übrig bleiben. Um alles zurückzugeben, beenden Sie den Zugriff.',
    'nobody-chosen': 'Wählen Sie mindestens eine Person, oder alle.',
  },
)
