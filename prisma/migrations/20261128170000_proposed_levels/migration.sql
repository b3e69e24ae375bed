-- A change of a level that lets many people outside see more waits for a second member of staff: what the level will say, and who wants
-- it so. The version before knows neither column and leaves both empty.
alter table "AccessLevel" add column "proposed" jsonb, add column "proposedById" uuid;
alter table "ProjectAccessLevel" add column "proposed" jsonb, add column "proposedById" uuid;
