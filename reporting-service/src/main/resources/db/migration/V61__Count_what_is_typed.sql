-- How much of each version was known already, and how much somebody typed.
create table report_burden (
    report_version uuid primary key references report_version,
    reporter       text not null,
    month          text not null, -- of sending: 2026-06
    asked          int  not null,
    prefilled      int  not null,
    typed          int  not null
);
create index report_burden_by_month on report_burden (month, reporter);

-- What others report of a body fills its own drafts.
create index report_figure_by_organisation on report_figure (organisation, indicator) where organisation is not null;
