-- 471 communes were divided on 2025-07-01 by decisions that say no shares. They come later, with an act of their own.
alter table organisation_succession
    alter column share drop not null,
    add column shared_by uuid references organisation_change, -- the act that brought the share after the division
    add constraint who_brings_shares_says_how_large_they_are check (shared_by is null or share is not null);
