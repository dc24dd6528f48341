-- Each body that ends asks in whose place it stood itself: thousands of times in a row when a country is reorganised.
create index body_life_by_heir on body_life (heir) where heir is not null;
