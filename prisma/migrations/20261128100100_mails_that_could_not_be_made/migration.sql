-- A mail that could not be made says so from its first try on.
ALTER TYPE "DeliveryFault" ADD VALUE 'content';

-- Whether any delivery of a run is still under way is asked when each of them is settled.
CREATE INDEX "Delivery_runId_state_idx" ON "Delivery"("runId", "state");
