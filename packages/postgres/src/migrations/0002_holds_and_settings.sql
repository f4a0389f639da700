CREATE TABLE "answer_claims" (
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"deck_id" uuid NOT NULL,
	"term_id" uuid NOT NULL,
	"direction" text NOT NULL,
	"response" text NOT NULL,
	"claimed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "answer_claims_learner_id_id_pk" PRIMARY KEY("learner_id","id")
);
--> statement-breakpoint
CREATE TABLE "item_difficulties" (
	"deck_id" uuid NOT NULL,
	"term_id" uuid NOT NULL,
	"direction" text NOT NULL,
	"difficulty" double precision NOT NULL,
	"answers" integer NOT NULL,
	CONSTRAINT "item_difficulties_deck_id_term_id_direction_pk" PRIMARY KEY("deck_id","term_id","direction")
);
--> statement-breakpoint
CREATE TABLE "learner_abilities" (
	"learner_id" uuid NOT NULL,
	"deck_id" uuid NOT NULL,
	"ability" double precision NOT NULL,
	"answers" integer NOT NULL,
	CONSTRAINT "learner_abilities_learner_id_deck_id_pk" PRIMARY KEY("learner_id","deck_id")
);
--> statement-breakpoint
CREATE TABLE "own_terms" (
	"learner_id" uuid NOT NULL,
	"term_id" uuid NOT NULL,
	"deck_id" uuid NOT NULL,
	"answers" jsonb NOT NULL,
	"note" text,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "own_terms_learner_id_term_id_pk" PRIMARY KEY("learner_id","term_id")
);
--> statement-breakpoint
CREATE TABLE "planned_breaks" (
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"from_on" integer NOT NULL,
	"to_on" integer NOT NULL,
	CONSTRAINT "planned_breaks_learner_id_id_pk" PRIMARY KEY("learner_id","id")
);
--> statement-breakpoint
CREATE TABLE "study_preferences" (
	"learner_id" uuid NOT NULL,
	"easy_days" jsonb NOT NULL,
	CONSTRAINT "study_preferences_learner_id_pk" PRIMARY KEY("learner_id")
);
--> statement-breakpoint
CREATE TABLE "study_presets" (
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"settings" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "study_presets_learner_id_id_pk" PRIMARY KEY("learner_id","id")
);
--> statement-breakpoint
DROP INDEX "cards_due_on";--> statement-breakpoint
DROP INDEX "cards_due_at";--> statement-breakpoint
DROP INDEX "cards_new";--> statement-breakpoint
DROP INDEX "review_log_card";--> statement-breakpoint
ALTER TABLE "review_log" ALTER COLUMN "rating" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "review_log" ALTER COLUMN "exercise_type" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "review_log" ALTER COLUMN "verdict" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "review_log" ALTER COLUMN "reason" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "review_log" ALTER COLUMN "checker_version" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "review_log" ALTER COLUMN "after" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "kind" text DEFAULT 'review' NOT NULL;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "place" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "chosen_days" jsonb;--> statement-breakpoint
ALTER TABLE "cards" ADD COLUMN "held" text;--> statement-breakpoint
ALTER TABLE "cards" ADD COLUMN "buried_on" integer;--> statement-breakpoint
ALTER TABLE "cards" ADD COLUMN "entries" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "enrolments" ADD COLUMN "study" jsonb;--> statement-breakpoint
ALTER TABLE "enrolments" ADD COLUMN "preset_id" uuid;--> statement-breakpoint
ALTER TABLE "enrolments" ADD COLUMN "overrides" jsonb;--> statement-breakpoint
ALTER TABLE "enrolments" ADD COLUMN "today_on" integer;--> statement-breakpoint
ALTER TABLE "enrolments" ADD COLUMN "today_new" integer;--> statement-breakpoint
ALTER TABLE "enrolments" ADD COLUMN "today_reviews" integer;--> statement-breakpoint
ALTER TABLE "review_log" ADD COLUMN "kind" text DEFAULT 'review' NOT NULL;--> statement-breakpoint
ALTER TABLE "review_log" ADD COLUMN "position" integer;--> statement-breakpoint
ALTER TABLE "review_log" ADD COLUMN "chosen_days" integer;--> statement-breakpoint
ALTER TABLE "review_log" ADD COLUMN "guess" double precision;--> statement-breakpoint
ALTER TABLE "review_log" ADD COLUMN "slip" double precision;--> statement-breakpoint
ALTER TABLE "review_log" ADD COLUMN "buried_siblings" uuid[];--> statement-breakpoint
ALTER TABLE "review_log" ADD COLUMN "logged_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "review_log" ADD COLUMN "undone_at" timestamp (3) with time zone;--> statement-breakpoint
-- What was answered before this version is the beginning of each card's history.
UPDATE "review_log" SET "position" = "repetition", "logged_at" = "reviewed_at";--> statement-breakpoint
UPDATE "cards" SET "entries" = "repetitions" WHERE "repetitions" > 0;--> statement-breakpoint
CREATE INDEX "review_log_newest" ON "review_log" USING btree ("learner_id","logged_at");--> statement-breakpoint
CREATE INDEX "cards_due_on" ON "cards" USING btree ("learner_id","deck_id","due_on","id") WHERE due_on is not null and held is null;--> statement-breakpoint
CREATE INDEX "cards_due_at" ON "cards" USING btree ("learner_id","deck_id","due_at") WHERE due_at is not null and held is null;--> statement-breakpoint
CREATE INDEX "cards_new" ON "cards" USING btree ("learner_id","deck_id","position") WHERE state = 'new' and held is null;--> statement-breakpoint
CREATE UNIQUE INDEX "review_log_card" ON "review_log" USING btree ("learner_id","card_id","position") WHERE undone_at is null;