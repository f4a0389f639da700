CREATE TABLE "content_cases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"deck_id" uuid NOT NULL,
	"term_id" uuid,
	"author_id" uuid,
	"state" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"reason" text,
	"appeal" text NOT NULL,
	"appealed_at" timestamp (3) with time zone,
	"appeal_text" text,
	"appeal_decided_by" uuid,
	"appeal_decided_at" timestamp (3) with time zone,
	"appeal_reason" text
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"note" text NOT NULL,
	"filed_at" timestamp (3) with time zone NOT NULL,
	"decision" text,
	CONSTRAINT "reports_learner_id_id_pk" PRIMARY KEY("learner_id","id")
);
--> statement-breakpoint
ALTER TABLE "decks" ADD COLUMN "hidden_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "terms" ADD COLUMN "hidden_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "content_cases_living_key" ON "content_cases" USING btree ("deck_id",coalesce(term_id, deck_id)) WHERE state in ('open', 'asked', 'hidden');--> statement-breakpoint
CREATE INDEX "content_cases_state" ON "content_cases" USING btree ("state","opened_at");--> statement-breakpoint
CREATE INDEX "content_cases_appealed" ON "content_cases" USING btree ("appealed_at") WHERE appeal = 'waiting';--> statement-breakpoint
CREATE UNIQUE INDEX "reports_waiting_key" ON "reports" USING btree ("learner_id","case_id") WHERE decision is null;--> statement-breakpoint
CREATE INDEX "reports_case" ON "reports" USING btree ("case_id","filed_at");