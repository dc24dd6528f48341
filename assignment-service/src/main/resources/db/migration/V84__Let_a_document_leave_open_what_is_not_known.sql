-- Unknown until somebody says it: the year of a document, the first day of what comes round again.
alter table directive alter column year drop not null;
alter table duty
    alter column first_day drop not null,
    add column month_end boolean not null default false; -- "ngày cuối tháng": whichever day that is
