CREATE TABLE "deck_figures" (
	"deck_id" uuid PRIMARY KEY NOT NULL,
	"learners" integer NOT NULL,
	"ratings" integer NOT NULL,
	"stars" integer NOT NULL,
	"quality" double precision NOT NULL
);
--> statement-breakpoint
CREATE TABLE "deck_invitations" (
	"deck_id" uuid NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"invited_by" uuid NOT NULL,
	"invited_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "deck_invitations_deck_id_email_pk" PRIMARY KEY("deck_id","email")
);
--> statement-breakpoint
CREATE TABLE "deck_ratings" (
	"learner_id" uuid NOT NULL,
	"deck_id" uuid NOT NULL,
	"stars" smallint NOT NULL,
	"rated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "deck_ratings_learner_id_deck_id_pk" PRIMARY KEY("learner_id","deck_id")
);
--> statement-breakpoint
CREATE TABLE "deck_reviews" (
	"deck_id" uuid PRIMARY KEY NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"sent_back_for" text
);
--> statement-breakpoint
CREATE TABLE "deck_visits" (
	"learner_id" uuid NOT NULL,
	"deck_id" uuid NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "deck_visits_learner_id_deck_id_pk" PRIMARY KEY("learner_id","deck_id")
);
--> statement-breakpoint
CREATE TABLE "suggestions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"deck_id" uuid NOT NULL,
	"term_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"field" text NOT NULL,
	"before" text NOT NULL,
	"after" text NOT NULL,
	"reason" text,
	"state" text DEFAULT 'open' NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"declined_for" text
);
--> statement-breakpoint
ALTER TABLE "own_terms" ADD COLUMN "fields" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
CREATE INDEX "deck_invitations_email" ON "deck_invitations" USING btree ("email");--> statement-breakpoint
CREATE INDEX "deck_ratings_deck" ON "deck_ratings" USING btree ("deck_id");--> statement-breakpoint
CREATE UNIQUE INDEX "suggestions_once" ON "suggestions" USING btree ("term_id","author_id","field",md5(after)) WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "suggestions_open" ON "suggestions" USING btree ("deck_id","id") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "suggestions_author" ON "suggestions" USING btree ("author_id");