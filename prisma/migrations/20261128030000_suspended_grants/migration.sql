-- A membership that ends suspends what was shared with that person alone; invited again, it begins once that is accepted.
alter table "Grant" add column "suspendedAt" timestamptz(3);
alter table "Membership" add column "reinvitedAt" timestamptz(3);
