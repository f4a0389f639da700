CREATE TABLE "media" (
	"id" text PRIMARY KEY NOT NULL,
	"content_type" text NOT NULL,
	"byte_size" integer NOT NULL,
	"stored_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "decks" ADD COLUMN "recordings_hash" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "terms" ADD COLUMN "recording" text;--> statement-breakpoint
ALTER TABLE "terms" ADD CONSTRAINT "terms_recording_media_id_fk" FOREIGN KEY ("recording") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;