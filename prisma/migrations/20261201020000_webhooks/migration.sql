-- Organisations are told by webhooks of what happens: where to, with whose eyes, what there is to tell, and what came of it.
ALTER TYPE "DeliveryKind" ADD VALUE 'webhook_disabled';
ALTER TYPE "DeliveryKind" ADD VALUE 'webhook_made';

CREATE TYPE "WebhookTopic" AS ENUM ('updates', 'status', 'milestones', 'people', 'deliveries');
CREATE TYPE "WebhookMessageState" AS ENUM ('waiting', 'arrived', 'failed');
CREATE TYPE "WebhookEnd" AS ENUM ('by_hand', 'gave_up', 'gone', 'eyes_ended', 'not_me');

CREATE TABLE "Webhook" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "membershipId" UUID,
    "creatorId" UUID,
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "topics" "WebhookTopic"[],
    "salt" TEXT NOT NULL,
    "formerSalt" TEXT,
    "formerUntil" TIMESTAMPTZ(3),
    "arrivedAt" TIMESTAMPTZ(3),
    "silences" INTEGER NOT NULL DEFAULT 0,
    "restsUntil" TIMESTAMPTZ(3),
    "disabledAt" TIMESTAMPTZ(3),
    "disabledBecause" "WebhookEnd",
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Webhook_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Webhook_organisationId_createdAt_idx" ON "Webhook"("organisationId", "createdAt");
CREATE INDEX "Webhook_membershipId_idx" ON "Webhook"("membershipId");
CREATE INDEX "Webhook_creatorId_idx" ON "Webhook"("creatorId");
ALTER TABLE "Webhook" ADD CONSTRAINT "Webhook_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Webhook" ADD CONSTRAINT "Webhook_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Webhook" ADD CONSTRAINT "Webhook_creatorId_fkey" FOREIGN KEY ("creatorId") REFERENCES "Membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "WebhookEvent" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "topic" "WebhookTopic" NOT NULL,
    "type" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "organisationId" UUID,
    "row" JSONB,
    "changed" TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "WebhookEvent_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "WebhookEvent_at_idx" ON "WebhookEvent"("at");

CREATE TABLE "WebhookMessage" (
    "id" UUID NOT NULL,
    "webhookId" UUID NOT NULL,
    "eventId" UUID,
    "type" TEXT NOT NULL,
    "subjectId" UUID,
    "state" "WebhookMessageState" NOT NULL DEFAULT 'waiting',
    "tries" INTEGER NOT NULL DEFAULT 0,
    "triesFrom" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "nextAt" TIMESTAMPTZ(3) DEFAULT CURRENT_TIMESTAMP,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "WebhookMessage_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "WebhookMessage_webhookId_eventId_key" ON "WebhookMessage"("webhookId", "eventId");
CREATE INDEX "WebhookMessage_webhookId_createdAt_idx" ON "WebhookMessage"("webhookId", "createdAt");
CREATE INDEX "WebhookMessage_eventId_idx" ON "WebhookMessage"("eventId");
CREATE INDEX "WebhookMessage_state_nextAt_idx" ON "WebhookMessage"("state", "nextAt");
ALTER TABLE "WebhookMessage" ADD CONSTRAINT "WebhookMessage_webhookId_fkey" FOREIGN KEY ("webhookId") REFERENCES "Webhook"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "WebhookMessage" ADD CONSTRAINT "WebhookMessage_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "WebhookEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "WebhookAttempt" (
    "id" UUID NOT NULL,
    "messageId" UUID NOT NULL,
    "status" INTEGER,
    "fault" TEXT,
    "answer" TEXT NOT NULL DEFAULT '',
    "took" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "WebhookAttempt_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "WebhookAttempt_messageId_at_idx" ON "WebhookAttempt"("messageId", "at");
ALTER TABLE "WebhookAttempt" ADD CONSTRAINT "WebhookAttempt_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "WebhookMessage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Notes what happened to a row, and enqueues that it is told, in the transaction of whatever wrote it, as long as some webhook is told of such things.
-- Arguments: the topic, the type of the event, and of a change the columns that are looked at.
CREATE FUNCTION note_for_webhooks() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  about jsonb;
  was jsonb;
  noted uuid;
  differs text[];
BEGIN
  IF NOT EXISTS (SELECT FROM "Webhook" WHERE tg_argv[0]::"WebhookTopic" = ANY(topics)) THEN
    RETURN NULL;
  END IF;
  IF tg_op = 'DELETE' THEN about := to_jsonb(old); ELSE about := to_jsonb(new); END IF;
  IF tg_op = 'UPDATE' THEN
    was := to_jsonb(old);
    differs := ARRAY(SELECT c FROM unnest(tg_argv[2:]) c WHERE about->c IS DISTINCT FROM was->c);
  END IF;
  INSERT INTO "WebhookEvent" (topic, type, "subjectId", "organisationId", "row", changed)
  VALUES (tg_argv[0]::"WebhookTopic", tg_argv[1], (about->>'id')::uuid, (about->>'organisationId')::uuid,
    CASE WHEN tg_op = 'DELETE' THEN (SELECT jsonb_object_agg(key, value) FROM jsonb_each(about)
      WHERE key IN ('id', 'organisationId', 'productId', 'projectId', 'phaseId')) END,
    coalesce(differs, '{}'))
  RETURNING id INTO noted;
  PERFORM graphile_worker.add_job('webhook-event', json_build_object('eventId', noted), max_attempts => 12, priority => 10);
  RETURN NULL;
END $$;

CREATE TRIGGER webhooks AFTER INSERT ON "Update" FOR EACH ROW EXECUTE FUNCTION note_for_webhooks('updates', 'update.created');
CREATE TRIGGER webhooks AFTER INSERT ON "Comment" FOR EACH ROW EXECUTE FUNCTION note_for_webhooks('updates', 'comment.created');
CREATE TRIGGER webhooks AFTER INSERT ON "StatusReport" FOR EACH ROW EXECUTE FUNCTION note_for_webhooks('status', 'status-report.created');
CREATE TRIGGER webhooks_changed AFTER UPDATE ON "StatusReport" FOR EACH ROW WHEN (old.* IS DISTINCT FROM new.*)
  EXECUTE FUNCTION note_for_webhooks('status', 'status-report.updated', 'reportedOn', 'summary', 'health', 'progress', 'sentiment', 'internalNote');
CREATE TRIGGER webhooks_changed AFTER UPDATE ON "Project" FOR EACH ROW
  WHEN ((old.health, old.progress, old."closedAt") IS DISTINCT FROM (new.health, new.progress, new."closedAt"))
  EXECUTE FUNCTION note_for_webhooks('status', 'project.updated', 'health', 'progress', 'closedAt');
CREATE TRIGGER webhooks AFTER INSERT ON "Milestone" FOR EACH ROW EXECUTE FUNCTION note_for_webhooks('milestones', 'milestone.created');
CREATE TRIGGER webhooks_changed AFTER UPDATE ON "Milestone" FOR EACH ROW
  WHEN ((old.name, old."dueOn", old."doneOn", old."phaseId") IS DISTINCT FROM (new.name, new."dueOn", new."doneOn", new."phaseId"))
  EXECUTE FUNCTION note_for_webhooks('milestones', 'milestone.updated', 'name', 'dueOn', 'doneOn', 'phaseId');
CREATE TRIGGER webhooks_deleted AFTER DELETE ON "Milestone" FOR EACH ROW EXECUTE FUNCTION note_for_webhooks('milestones', 'milestone.deleted');
CREATE TRIGGER webhooks AFTER INSERT ON "Membership" FOR EACH ROW EXECUTE FUNCTION note_for_webhooks('people', 'membership.created');
CREATE TRIGGER webhooks_changed AFTER UPDATE ON "Membership" FOR EACH ROW
  WHEN ((old.profile, old."jobRole", old."accessLevelId", old."supervisorId", old."legalRepresentative", old."disabledAt")
    IS DISTINCT FROM (new.profile, new."jobRole", new."accessLevelId", new."supervisorId", new."legalRepresentative", new."disabledAt"))
  EXECUTE FUNCTION note_for_webhooks('people', 'membership.updated', 'profile', 'jobRole', 'accessLevelId', 'supervisorId', 'legalRepresentative', 'disabledAt');
CREATE TRIGGER webhooks_changed AFTER UPDATE ON "Person" FOR EACH ROW WHEN ((old.name, old.email) IS DISTINCT FROM (new.name, new.email))
  EXECUTE FUNCTION note_for_webhooks('people', 'person.updated', 'name', 'email');
CREATE TRIGGER webhooks_changed AFTER UPDATE ON "Delivery" FOR EACH ROW
  WHEN (new.state IS DISTINCT FROM old.state AND new.state IN ('sent', 'bounced', 'failed', 'suppressed'))
  EXECUTE FUNCTION note_for_webhooks('deliveries', 'delivery.settled', 'state', 'answer', 'fault');
