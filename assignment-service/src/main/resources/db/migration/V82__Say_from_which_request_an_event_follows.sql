-- W3C Trace Context, traceparent of the request or message in whose transaction it was written; null: of a routine.
alter table outbox add column traceparent text;
