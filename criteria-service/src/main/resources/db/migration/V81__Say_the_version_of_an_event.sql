-- Of CloudEvents. Our relay knows it; another one takes headers from columns, and would read a written 1.0 as the number 1.
alter table outbox add column spec_version text not null default '1.0';
