-- Whose eyes an address gets stands with each recipient; the schedule's own was never read.
ALTER TABLE "Schedule" DROP CONSTRAINT "Schedule_accessLevelId_fkey";
ALTER TABLE "Schedule" DROP COLUMN "accessLevelId";
