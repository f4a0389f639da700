CREATE TABLE "deck_works" (
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"deck_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"from_deck_id" uuid,
	"moment" timestamp (3) with time zone,
	"reason" text,
	"batch_id" uuid NOT NULL,
	"term_ids" uuid[] NOT NULL,
	"done" integer NOT NULL,
	"total" integer NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "deck_works_learner_id_id_pk" PRIMARY KEY("learner_id","id")
);
--> statement-breakpoint
CREATE INDEX "deck_works_going" ON "deck_works" USING btree ("deck_id") WHERE ended_at is null;