CREATE TABLE "media_uploads" (
	"learner_id" uuid NOT NULL,
	"media_id" text NOT NULL,
	"given_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "media_uploads_learner_id_media_id_pk" PRIMARY KEY("learner_id","media_id")
);
--> statement-breakpoint
CREATE TABLE "media_uses" (
	"media_id" text NOT NULL,
	"deck_id" uuid NOT NULL,
	CONSTRAINT "media_uses_media_id_deck_id_pk" PRIMARY KEY("media_id","deck_id")
);
--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "width" integer;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "height" integer;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "unneeded_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "terms" ADD COLUMN "picture" jsonb;--> statement-breakpoint
ALTER TABLE "media_uploads" ADD CONSTRAINT "media_uploads_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_uses" ADD CONSTRAINT "media_uses_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_uses" ADD CONSTRAINT "media_uses_deck_id_decks_id_fk" FOREIGN KEY ("deck_id") REFERENCES "public"."decks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "media_uploads_media" ON "media_uploads" USING btree ("media_id");--> statement-breakpoint
CREATE INDEX "media_uses_deck" ON "media_uses" USING btree ("deck_id");--> statement-breakpoint
CREATE INDEX "media_unneeded" ON "media" USING btree ("unneeded_since") WHERE unneeded_since is not null;--> statement-breakpoint
CREATE INDEX "terms_recording" ON "terms" USING btree ("recording") WHERE recording is not null;--> statement-breakpoint
CREATE INDEX "terms_picture" ON "terms" USING btree ((picture ->> 'id')) WHERE picture is not null;--> statement-breakpoint
INSERT INTO "media_uses" ("media_id", "deck_id") SELECT DISTINCT "recording", "deck_id" FROM "terms" WHERE "recording" IS NOT NULL;
