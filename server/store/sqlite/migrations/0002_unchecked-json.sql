CREATE TABLE `__new_op` (
	`pk` integer PRIMARY KEY NOT NULL,
	`team` integer NOT NULL,
	`seq` integer NOT NULL,
	`device` integer NOT NULL,
	`counter` integer NOT NULL,
	`record` integer NOT NULL,
	`base` integer NOT NULL,
	`edited_at` integer NOT NULL,
	`received_at` integer NOT NULL,
	`fields_set` text,
	`fields_unset` text,
	`deletes` integer NOT NULL,
	`previous` text,
	`outcome` text NOT NULL,
	`conflicts` text,
	FOREIGN KEY (`team`) REFERENCES `team`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`device`) REFERENCES `device`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`record`) REFERENCES `record`(`pk`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_op`("pk", "team", "seq", "device", "counter", "record", "base", "edited_at", "received_at", "fields_set", "fields_unset", "deletes", "previous", "outcome", "conflicts") SELECT "pk", "team", "seq", "device", "counter", "record", "base", "edited_at", "received_at", "fields_set", "fields_unset", "deletes", "previous", "outcome", "conflicts" FROM `op`;--> statement-breakpoint
DROP TABLE `op`;--> statement-breakpoint
ALTER TABLE `__new_op` RENAME TO `op`;--> statement-breakpoint
CREATE UNIQUE INDEX `op_by_id` ON `op` (`device`,`counter`);--> statement-breakpoint
CREATE UNIQUE INDEX `op_by_seq` ON `op` (`team`,`seq`);--> statement-breakpoint
CREATE INDEX `op_by_record` ON `op` (`record`,`seq`);--> statement-breakpoint
CREATE INDEX `op_with_conflicts` ON `op` (`team`,`seq`) WHERE "op"."conflicts" is not null;--> statement-breakpoint
CREATE TABLE `__new_record` (
	`pk` integer PRIMARY KEY NOT NULL,
	`team` integer NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`seq` integer NOT NULL,
	`deleted` integer NOT NULL,
	`fields` text NOT NULL,
	`clocks` text NOT NULL,
	FOREIGN KEY (`team`) REFERENCES `team`(`pk`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_record`("pk", "team", "id", "kind", "seq", "deleted", "fields", "clocks") SELECT "pk", "team", "id", "kind", "seq", "deleted", "fields", "clocks" FROM `record`;--> statement-breakpoint
DROP TABLE `record`;--> statement-breakpoint
ALTER TABLE `__new_record` RENAME TO `record`;--> statement-breakpoint
CREATE UNIQUE INDEX `record_by_id` ON `record` (`team`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `record_by_seq` ON `record` (`team`,`seq`);--> statement-breakpoint
CREATE INDEX `record_deleted` ON `record` (`team`,`seq`) WHERE "record"."deleted" = 1;