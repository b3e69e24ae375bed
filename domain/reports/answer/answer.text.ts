import { catalogue } from '../../../words/catalogue.ts'

/** What a report answers: how many of what matters. */
export const answerTexts = catalogue(
  {
    'Figure.offTrack': '{count, plural, =0 {none off track} other {# off track}}',
    'Figure.atRisk': '{count, plural, =0 {none at risk} other {# at risk}}',
    'Figure.lateTasks': '{count, plural, =0 {no late {_tasks}} one {# late {_task}} other {# late {_tasks}}}',
    'Figure.unreported': '{count, plural, =0 {all reported} other {# not reported yet}}',
    'Figure.completed': '{count, plural, =0 {none completed} other {# completed}}',
    'Figure.late': '{count, plural, =0 {nothing late} other {# late}}',
    'Figure.waiting': '{count, plural, =0 {nothing waits for you} one {# waits for you} other {# wait for you}}',
    'Figure.dueSoon': '{count, plural, =0 {nothing due within 14 days} other {# due within 14 days}}',
    'Figure.open': '{count, plural, =0 {none open} other {# open}}',
    'Figure.severe': '{count, plural, =0 {none high or critical} other {# high or critical}}',
    'Figure.unhappy': '{count, plural, =0 {nobody unhappy} other {# unhappy}}',
    'Figure.lastWeek': '{count, plural, =0 {none in the last 7 days} other {# in the last 7 days}}',
    'Figure.lastMonth': '{count, plural, =0 {none in the last 30 days} other {# in the last 30 days}}',
    'Figure.unanswered': '{count, plural, =0 {all answered} other {# without an answer}}',
    'Figure.neverIn': '{count, plural, =0 {all have signed in} other {# never signed in}}',
    'Figure.lastMonthIn': '{count, plural, =0 {nobody here in the last 30 days} other {# here in the last 30 days}}',
    'all-on-track': 'all on track',
    'late-by': '{days, plural, one {late by # day} other {late by # days}}',
    'names-more': '{names} and {more} more',
  },
  {
    'Figure.offTrack': '{count, plural, =0 {nichts außer Plan} other {# nicht im Plan}}',
    'Figure.atRisk': '{count, plural, =0 {nichts gefährdet} other {# gefährdet}}',
    'Figure.lateTasks':
      '{count, plural, =0 {keine {_tasks} verspätet} one {# {_task} verspätet} other {# {_tasks} verspätet}}',
    'Figure.unreported': '{count, plural, =0 {alles berichtet} other {# noch ohne Bericht}}',
    'Figure.completed': '{count, plural, =0 {nichts abgeschlossen} other {# abgeschlossen}}',
    'Figure.late': '{count, plural, =0 {nichts verspätet} other {# verspätet}}',
    'Figure.waiting': '{count, plural, =0 {nichts wartet auf Sie} one {# wartet auf Sie} other {# warten auf Sie}}',
    'Figure.dueSoon': '{count, plural, =0 {nichts fällig in 14 Tagen} other {# fällig in 14 Tagen}}',
    'Figure.open': '{count, plural, =0 {nichts offen} other {# offen}}',
    'Figure.severe': '{count, plural, =0 {nichts hoch oder kritisch} other {# hoch oder kritisch}}',
    'Figure.unhappy': '{count, plural, =0 {niemand unzufrieden} other {# unzufrieden}}',
    'Figure.lastWeek': '{count, plural, =0 {nichts in den letzten 7 Tagen} other {# in den letzten 7 Tagen}}',
    'Figure.lastMonth': '{count, plural, =0 {nichts in den letzten 30 Tagen} other {# in den letzten 30 Tagen}}',
    'Figure.unanswered': '{count, plural, =0 {alles beantwortet} other {# ohne Antwort}}',
    'Figure.neverIn': '{count, plural, =0 {alle waren angemeldet} other {# noch nie angemeldet}}',
    'Figure.lastMonthIn':
      '{count, plural, =0 {niemand in den letzten 30 Tagen da} other {# in den letzten 30 Tagen da}}',
    'all-on-track': 'alles im Plan',
    'late-by': '{days, plural, one {# Tag verspätet} other {# Tage verspätet}}',
    'names-more': '{names} und {more} weitere',
  },
)
