alter table webhook add column ended_at timestamptz; -- its address said 410; set again, it is null

-- Each webhook is carried to by itself: what is due for it, in turn.
create index webhook_delivery_in_turn_of_its_webhook on webhook_delivery (webhook, next_at, number) where state = 'WAITING';
drop index webhook_delivery_in_turn;
