-- A schedule that is deleted stays as long as what it has sent: its runs and deliveries hang on it. The version before neither sends it nor lets it go
-- on by itself, for it is paused as well.
alter table "Schedule" add column "deletedAt" timestamptz(3);
