-- Which groups of mails somebody has turned off, but for notices of what is new, which "mailsUpdates" says: nothing at first. The version before does
-- not read it, and goes on sending all of them.
alter table "Person" add column "mailsOff" text[] not null default '{}',
  add constraint "Person_mailsOff_check"
  check ("mailsOff" <@ '{requests,shares,schedules,partners,people,licences,webhooks}'::text[]);
