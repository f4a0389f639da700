CREATE TABLE "reschedules" (
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"deck_id" uuid NOT NULL,
	"time_zone" text NOT NULL,
	"day_start_hour" smallint NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"applied_at" timestamp (6) with time zone,
	"cards" integer,
	"take_back_asked_at" timestamp (3) with time zone,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back" integer,
	CONSTRAINT "reschedules_learner_id_id_pk" PRIMARY KEY("learner_id","id")
);
--> statement-breakpoint
CREATE INDEX "reschedules_newest" ON "reschedules" USING btree ("learner_id","deck_id","asked_at");