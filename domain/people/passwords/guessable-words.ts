/** What passwords are made of beyond the list of leaked ones, which is mostly English: the commonest first. */
export const guessableWords = [
  ...'passwort kennwort password hallo willkommen welcome schatz schatzi geheim secret admin start test login'.split(
    ' ',
  ),
  ...'sommer winter herbst frühling fruehling summer autumn spring'.split(' '),
  ...'januar februar märz maerz april mai juni juli august september oktober november dezember'.split(' '),
  ...'january february march may june july october december'.split(' '),
  ...'montag dienstag mittwoch donnerstag freitag samstag sonntag'.split(' '),
  ...'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
  ...'ichliebedich liebe engel sonne sonnenschein blume prinzessin schnecke hase mausi baby familie freunde'.split(' '),
  ...'fussball fußball bayern dortmund schalke borussia werder deutschland österreich oesterreich schweiz'.split(' '),
  ...'berlin hamburg münchen muenchen köln koeln frankfurt stuttgart wien zürich zuerich'.split(' '),
  ...'europa europe london paris england america arbeit firma büro buero kunde kunden projekt project portal'.split(
    ' ',
  ),
  ...'customer company office kaffee bier urlaub ferien hund katze computer internet handy auto motorrad'.split(' '),
  ...'michael thomas andreas stefan christian daniel martin sabine susanne petra claudia nicole julia anna'.split(' '),
  // Columns and pairs of keys on keyboards with QWERTY and with QWERTZ, downwards and upwards.
  ...'1qaz 2wsx 3edc 4rfv 5tgb 6yhn 7ujm zaq1 xsw2 cde3 vfr4 bgt5 nhy6 mju7'.split(' '),
  ...'1qay yaq1 qay wsx yxcvbnm qwertz qwertzuiop asdfghjklöä 6zhn nhz6 q1w2e3r4 1q2w3e4r q1w2e3r4t5z6'.split(' '),
  // Phrases that everybody has read where passwords are explained, this product's own manual among them.
  ...'correcthorsebatterystaple opensesame opensesameportico lassmichrein letmein iloveyou trustno1'.split(' '),
]
