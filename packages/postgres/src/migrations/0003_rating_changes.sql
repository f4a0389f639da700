CREATE TABLE "rating_changes" (
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"deck_id" uuid NOT NULL,
	"term_id" uuid NOT NULL,
	"direction" text NOT NULL,
	"ability" double precision NOT NULL,
	"difficulty" double precision NOT NULL,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rating_changes_learner_id_id_pk" PRIMARY KEY("learner_id","id")
);
--> statement-breakpoint
CREATE INDEX "rating_changes_age" ON "rating_changes" USING brin ("changed_at");