CREATE TABLE "topic_renamings" (
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"is_of_house" boolean NOT NULL,
	"kind" text NOT NULL,
	"from_name" text NOT NULL,
	"to_name" text NOT NULL,
	"deck_ids" uuid[] NOT NULL,
	"terms" integer NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	CONSTRAINT "topic_renamings_learner_id_id_pk" PRIMARY KEY("learner_id","id")
);
--> statement-breakpoint
CREATE INDEX "topic_renamings_newest" ON "topic_renamings" USING btree ("learner_id","made_at");--> statement-breakpoint
CREATE INDEX "topic_renamings_house" ON "topic_renamings" USING btree ("made_at") WHERE is_of_house;