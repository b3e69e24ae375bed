-- Calendar programs read the dates of a membership at an address of its own, and are told when a day was changed, and how often.
CREATE TABLE "CalendarAddress" (
    "membershipId" UUID NOT NULL,
    "salt" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CalendarAddress_pkey" PRIMARY KEY ("membershipId")
);
ALTER TABLE "CalendarAddress" ADD CONSTRAINT "CalendarAddress_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "DateRevision" (
    "subjectId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 1,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DateRevision_pkey" PRIMARY KEY ("subjectId")
);

-- Counts the changes of a day alone: a number that counted others would tell of what is hidden from its reader.
CREATE FUNCTION count_date_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF tg_op = 'DELETE' THEN
    DELETE FROM "DateRevision" WHERE "subjectId" = old.id;
  ELSE
    INSERT INTO "DateRevision" AS r ("subjectId") VALUES (new.id)
    ON CONFLICT ("subjectId") DO UPDATE SET sequence = r.sequence + 1, "changedAt" = CURRENT_TIMESTAMP;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER date_revised AFTER UPDATE ON "Milestone" FOR EACH ROW WHEN (old."dueOn" IS DISTINCT FROM new."dueOn") EXECUTE FUNCTION count_date_revision();
CREATE TRIGGER date_revised AFTER UPDATE ON "Task" FOR EACH ROW WHEN (old."dueOn" IS DISTINCT FROM new."dueOn") EXECUTE FUNCTION count_date_revision();
CREATE TRIGGER date_revised AFTER UPDATE ON "RaidEntry" FOR EACH ROW WHEN (old."dueOn" IS DISTINCT FROM new."dueOn") EXECUTE FUNCTION count_date_revision();
CREATE TRIGGER date_gone AFTER DELETE ON "Milestone" FOR EACH ROW EXECUTE FUNCTION count_date_revision();
CREATE TRIGGER date_gone AFTER DELETE ON "Task" FOR EACH ROW EXECUTE FUNCTION count_date_revision();
CREATE TRIGGER date_gone AFTER DELETE ON "RaidEntry" FOR EACH ROW EXECUTE FUNCTION count_date_revision();
