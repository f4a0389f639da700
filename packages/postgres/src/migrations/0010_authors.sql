CREATE TABLE "deck_members" (
	"learner_id" uuid NOT NULL,
	"deck_id" uuid NOT NULL,
	"role" text NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "deck_members_learner_id_deck_id_pk" PRIMARY KEY("learner_id","deck_id")
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"deck_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"term_id" uuid,
	"author_id" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"reason" text,
	"before" jsonb,
	"after" jsonb,
	"batch_id" uuid NOT NULL,
	CONSTRAINT "revisions_deck_id_id_pk" PRIMARY KEY("deck_id","id")
);
--> statement-breakpoint
ALTER TABLE "terms" ALTER COLUMN "level" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "decks" ADD COLUMN "owner_id" uuid;--> statement-breakpoint
ALTER TABLE "decks" ADD COLUMN "visibility" text DEFAULT 'public' NOT NULL;--> statement-breakpoint
ALTER TABLE "decks" ADD COLUMN "link_token" text;--> statement-breakpoint
ALTER TABLE "decks" ADD COLUMN "level" text;--> statement-breakpoint
ALTER TABLE "decks" ADD COLUMN "directions" jsonb DEFAULT '["recognise","produce"]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "decks" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "decks" ADD COLUMN "updated_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "decks" ADD COLUMN "removed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "decks" ADD COLUMN "forked_from" uuid;--> statement-breakpoint
ALTER TABLE "terms" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "terms" ADD COLUMN "updated_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "terms" ADD COLUMN "removed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "terms" ADD COLUMN "guid" text;--> statement-breakpoint
CREATE INDEX "deck_members_deck" ON "deck_members" USING btree ("deck_id");--> statement-breakpoint
CREATE INDEX "revisions_newest" ON "revisions" USING btree ("deck_id","made_at");--> statement-breakpoint
CREATE INDEX "revisions_term" ON "revisions" USING btree ("term_id","made_at");--> statement-breakpoint
CREATE UNIQUE INDEX "decks_link_key" ON "decks" USING btree ("link_token");--> statement-breakpoint
CREATE INDEX "decks_owner" ON "decks" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "decks_public" ON "decks" USING btree ("created_at") WHERE visibility = 'public' and removed_at is null;--> statement-breakpoint
CREATE INDEX "terms_guid" ON "terms" USING btree ("deck_id","guid") WHERE guid is not null;