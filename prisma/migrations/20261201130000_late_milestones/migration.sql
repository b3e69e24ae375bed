-- Late milestones are read in the order of the first page, the earliest first, and no further than they are shown. By the index before, in which the day stands
-- behind a column that is null, all of them were read and sorted. The version before is served by this one as well.
CREATE INDEX "Milestone_open_dueOn_idx" ON "Milestone" ("dueOn", id) WHERE "doneOn" IS NULL;
DROP INDEX "Milestone_doneOn_dueOn_idx";
