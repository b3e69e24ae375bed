-- More ways in which a schedule is due. The version before takes its pattern alone, which is never more often.
ALTER TABLE "Schedule" ADD COLUMN "lastWhereMissing" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "workingDays" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "endsOn" DATE;
CREATE TABLE "Holiday" ("id" UUID NOT NULL, "day" DATE NOT NULL, "name" TEXT NOT NULL, CONSTRAINT "Holiday_pkey" PRIMARY KEY ("id"));
CREATE UNIQUE INDEX "Holiday_day_key" ON "Holiday"("day");
