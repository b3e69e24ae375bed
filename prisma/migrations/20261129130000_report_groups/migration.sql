-- What the rows of a report stand under, and which of its columns are added up.
ALTER TABLE "Report" ADD COLUMN "groupBy" TEXT,
ADD COLUMN "totals" TEXT[] DEFAULT ARRAY[]::TEXT[];
