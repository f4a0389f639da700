CREATE TABLE "import_media" (
	"learner_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"name" text NOT NULL,
	"media_id" text,
	"loss" text,
	CONSTRAINT "import_media_learner_id_import_id_name_pk" PRIMARY KEY("learner_id","import_id","name")
);
--> statement-breakpoint
ALTER TABLE "import_media" ADD CONSTRAINT "import_media_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_media_media" ON "import_media" USING btree ("media_id");