-- Why somebody has paused a schedule, in their words. The version before writes none.
alter table "Schedule" add column "pauseReason" text;
