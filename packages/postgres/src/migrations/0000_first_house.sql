CREATE TABLE "audit_log" (
	"id" uuid PRIMARY KEY NOT NULL,
	"actor_id" uuid NOT NULL,
	"action" text NOT NULL,
	"subject_id" text NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "job_retries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"queue" text NOT NULL,
	"job_id" text NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "queue_reports" (
	"name" text PRIMARY KEY NOT NULL,
	"backend" text NOT NULL,
	"waiting" integer NOT NULL,
	"active" integer NOT NULL,
	"delayed" integer NOT NULL,
	"completed" integer NOT NULL,
	"failed" integer NOT NULL,
	"failures" jsonb NOT NULL,
	"reported_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "active_learners" (
	"learner_id" uuid NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "active_learners_learner_id_day_pk" PRIMARY KEY("learner_id","day")
);
--> statement-breakpoint
CREATE TABLE "daily_rollups" (
	"day" date NOT NULL,
	"metric" text NOT NULL,
	"dimension" text NOT NULL,
	"value" bigint NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "daily_rollups_day_metric_dimension_pk" PRIMARY KEY("day","metric","dimension")
);
--> statement-breakpoint
CREATE TABLE "decks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"description" jsonb NOT NULL,
	"term_language" text NOT NULL,
	"answer_language" text NOT NULL,
	"answer_kind" text NOT NULL,
	"licence" text NOT NULL,
	"source" text NOT NULL,
	"term_count" integer NOT NULL,
	"content_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "terms" (
	"deck_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" integer NOT NULL,
	"headword" text NOT NULL,
	"part_of_speech" text NOT NULL,
	"pronunciation" text,
	"level" text NOT NULL,
	"category" text NOT NULL,
	"tags" text[] NOT NULL,
	"also_accepted" text[] NOT NULL,
	"note" text,
	"senses" jsonb NOT NULL,
	CONSTRAINT "terms_deck_id_id_pk" PRIMARY KEY("deck_id","id")
);
--> statement-breakpoint
CREATE TABLE "achievement_counters" (
	"learner_id" uuid NOT NULL,
	"counters" jsonb NOT NULL,
	CONSTRAINT "achievement_counters_learner_id_pk" PRIMARY KEY("learner_id")
);
--> statement-breakpoint
CREATE TABLE "achievement_grants" (
	"learner_id" uuid NOT NULL,
	"achievement_id" text NOT NULL,
	"tier" smallint NOT NULL,
	"rule_version" smallint NOT NULL,
	"evidence_event_id" uuid NOT NULL,
	"granted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "achievement_grants_learner_id_achievement_id_tier_pk" PRIMARY KEY("learner_id","achievement_id","tier")
);
--> statement-breakpoint
CREATE TABLE "learners" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"password_hash" text NOT NULL,
	"display_name" text NOT NULL,
	"role" text NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"suspended_reason" text,
	"locale" text NOT NULL,
	"time_zone" text NOT NULL,
	"day_start_hour" smallint NOT NULL,
	"auth_epoch" integer DEFAULT 0 NOT NULL,
	"registered_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"learner_id" uuid NOT NULL,
	"auth_epoch" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"absolute_expires_at" timestamp (3) with time zone NOT NULL,
	"user_agent" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "emails" (
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"template" text NOT NULL,
	"recipient" text NOT NULL,
	"locale" text NOT NULL,
	"values" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"failures" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "emails_learner_id_id_pk" PRIMARY KEY("learner_id","id")
);
--> statement-breakpoint
CREATE TABLE "notifications" (
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	CONSTRAINT "notifications_learner_id_id_pk" PRIMARY KEY("learner_id","id")
);
--> statement-breakpoint
CREATE TABLE "handled_events" (
	"learner_id" uuid NOT NULL,
	"reaction" text NOT NULL,
	"event_id" uuid NOT NULL,
	"handled_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "handled_events_learner_id_reaction_event_id_pk" PRIMARY KEY("learner_id","reaction","event_id")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"type" text NOT NULL,
	"payload" jsonb NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"claimed_until" timestamp (3) with time zone,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "outbox_learner_id_id_pk" PRIMARY KEY("learner_id","id")
);
--> statement-breakpoint
CREATE TABLE "day_ledger" (
	"learner_id" uuid NOT NULL,
	"learner_day" integer NOT NULL,
	"deck_id" uuid NOT NULL,
	"reviews" integer NOT NULL,
	"review_cards" integer NOT NULL,
	"new_cards" integer NOT NULL,
	"recalled" integer NOT NULL,
	"duration_ms" bigint NOT NULL,
	CONSTRAINT "day_ledger_learner_id_learner_day_deck_id_pk" PRIMARY KEY("learner_id","learner_day","deck_id")
);
--> statement-breakpoint
CREATE TABLE "attempts" (
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"study_session_id" uuid NOT NULL,
	"deck_id" uuid NOT NULL,
	"card_id" uuid NOT NULL,
	"card_version" integer NOT NULL,
	"exercise" jsonb NOT NULL,
	"shown_at" timestamp (3) with time zone NOT NULL,
	"shown_on" integer NOT NULL,
	"result" jsonb,
	CONSTRAINT "attempts_learner_id_id_pk" PRIMARY KEY("learner_id","id")
);
--> statement-breakpoint
CREATE TABLE "cards" (
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"deck_id" uuid NOT NULL,
	"term_id" uuid NOT NULL,
	"direction" text NOT NULL,
	"position" integer NOT NULL,
	"state" text NOT NULL,
	"step" smallint NOT NULL,
	"stability" double precision,
	"difficulty" double precision,
	"due_at" timestamp (3) with time zone,
	"due_on" integer,
	"last_reviewed_on" integer,
	"last_reviewed_at" timestamp (3) with time zone,
	"repetitions" integer NOT NULL,
	"lapses" integer NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "cards_learner_id_id_pk" PRIMARY KEY("learner_id","id")
);
--> statement-breakpoint
CREATE TABLE "enrolments" (
	"learner_id" uuid NOT NULL,
	"deck_id" uuid NOT NULL,
	"enrolled_at" timestamp (3) with time zone NOT NULL,
	"new_per_day" integer NOT NULL,
	"reviews_per_day" integer NOT NULL,
	"settings" jsonb,
	CONSTRAINT "enrolments_learner_id_deck_id_pk" PRIMARY KEY("learner_id","deck_id")
);
--> statement-breakpoint
CREATE TABLE "review_log" (
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"card_id" uuid NOT NULL,
	"deck_id" uuid NOT NULL,
	"term_id" uuid NOT NULL,
	"repetition" integer NOT NULL,
	"rating" text NOT NULL,
	"exercise_type" text NOT NULL,
	"verdict" text NOT NULL,
	"reason" text NOT NULL,
	"response" text,
	"checker_version" smallint NOT NULL,
	"duration_ms" integer NOT NULL,
	"reviewed_at" timestamp (3) with time zone NOT NULL,
	"time_zone" text NOT NULL,
	"day_start_hour" smallint NOT NULL,
	"reviewed_on" integer NOT NULL,
	"gap_days" integer NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"algorithm" text NOT NULL,
	"settings" jsonb,
	CONSTRAINT "review_log_learner_id_id_pk" PRIMARY KEY("learner_id","id")
);
--> statement-breakpoint
ALTER TABLE "terms" ADD CONSTRAINT "terms_deck_id_decks_id_fk" FOREIGN KEY ("deck_id") REFERENCES "public"."decks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_learner_id_learners_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."learners"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_log_subject" ON "audit_log" USING btree ("subject_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "decks_slug_key" ON "decks" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "terms_id_key" ON "terms" USING btree ("id");--> statement-breakpoint
CREATE INDEX "terms_deck_position" ON "terms" USING btree ("deck_id","position");--> statement-breakpoint
CREATE INDEX "terms_deck_kind" ON "terms" USING btree ("deck_id","part_of_speech","category");--> statement-breakpoint
CREATE UNIQUE INDEX "learners_email_key" ON "learners" USING btree ("email");--> statement-breakpoint
CREATE INDEX "learners_registered" ON "learners" USING btree ("registered_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "learners_name" ON "learners" USING btree (lower("display_name") text_pattern_ops);--> statement-breakpoint
CREATE INDEX "sessions_learner" ON "sessions" USING btree ("learner_id");--> statement-breakpoint
CREATE INDEX "sessions_expiry" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "emails_event_key" ON "emails" USING btree ("learner_id","event_id","template");--> statement-breakpoint
CREATE INDEX "emails_unsent" ON "emails" USING btree ("failures","created_at") WHERE sent_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "notifications_event_key" ON "notifications" USING btree ("learner_id","event_id");--> statement-breakpoint
CREATE INDEX "notifications_newest" ON "notifications" USING btree ("learner_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "handled_events_age" ON "handled_events" USING brin ("handled_at");--> statement-breakpoint
CREATE INDEX "outbox_unsent" ON "outbox" USING btree ("occurred_at") WHERE sent_at is null;--> statement-breakpoint
CREATE INDEX "outbox_sent" ON "outbox" USING btree ("sent_at") WHERE sent_at is not null;--> statement-breakpoint
CREATE INDEX "attempts_shown" ON "attempts" USING btree ("shown_at") WHERE result is null;--> statement-breakpoint
CREATE UNIQUE INDEX "cards_term_key" ON "cards" USING btree ("learner_id","term_id","direction");--> statement-breakpoint
CREATE INDEX "cards_due_on" ON "cards" USING btree ("learner_id","deck_id","due_on") WHERE due_on is not null;--> statement-breakpoint
CREATE INDEX "cards_due_at" ON "cards" USING btree ("learner_id","deck_id","due_at") WHERE due_at is not null;--> statement-breakpoint
CREATE INDEX "cards_new" ON "cards" USING btree ("learner_id","deck_id","position") WHERE state = 'new';--> statement-breakpoint
CREATE UNIQUE INDEX "review_log_card" ON "review_log" USING btree ("learner_id","card_id","repetition");--> statement-breakpoint
-- Written with every answer: room for updates in place, and vacuum often enough that the due index stays small.
ALTER TABLE "cards" SET (fillfactor = 90, autovacuum_vacuum_scale_factor = 0.01);--> statement-breakpoint
ALTER TABLE "attempts" SET (fillfactor = 80);--> statement-breakpoint
ALTER TABLE "day_ledger" SET (fillfactor = 80);--> statement-breakpoint
ALTER TABLE "outbox" SET (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.01);--> statement-breakpoint
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;--> statement-breakpoint
CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_log"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
