-- AlterTable
ALTER TABLE "Schedule" ADD COLUMN "approvalNeededAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "ScheduleApproval" (
    "id" UUID NOT NULL,
    "scheduleId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "askedById" UUID,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "approvedById" UUID,
    "approvedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ScheduleApproval_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ScheduleApproval_scheduleId_reason_key" ON "ScheduleApproval"("scheduleId", "reason");

-- AddForeignKey
ALTER TABLE "ScheduleApproval" ADD CONSTRAINT "ScheduleApproval_scheduleId_fkey" FOREIGN KEY ("scheduleId") REFERENCES "Schedule"("id") ON DELETE CASCADE ON UPDATE CASCADE;
