-- What the back-office lists in this order, for those who see all of it.
create index "Delivery_createdAt_idx" on "Delivery"("createdAt");
create index "File_createdAt_idx" on "File"("createdAt");
create index "RaidEntry_updatedAt_idx" on "RaidEntry"("updatedAt");
create index "StatusReport_reportedOn_idx" on "StatusReport"("reportedOn");
create index "Phase_startsOn_idx" on "Phase"("startsOn");
create index "Run_dueAt_idx" on "Run"("dueAt");
create index "Person_name_idx" on "Person"("name");
