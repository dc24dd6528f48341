-- The kinds of money, with the names the documents give them.
create table funding_source (
    code     text primary key,
    name     text not null,
    name_en  text not null,
    parent   text references funding_source,
    position int  not null
);
insert into funding_source (code, name, name_en, parent, position) values
    ('tong', 'Tổng nguồn vốn', 'All sources', null, 1),
    ('nstw', 'Vốn ngân sách Trung ương', 'Central budget', 'tong', 2),
    ('nstw.dau-tu', 'Vốn đầu tư', 'Central budget, investment', 'nstw', 3),
    ('nstw.dau-tu.trong-nuoc', 'Vốn đầu tư trong nước', 'Central budget, investment, domestic', 'nstw.dau-tu', 4),
    ('nstw.dau-tu.nuoc-ngoai', 'Vốn đầu tư nước ngoài', 'Central budget, investment, foreign', 'nstw.dau-tu', 5),
    ('nstw.thuong-xuyen', 'Vốn sự nghiệp (kinh phí chi thường xuyên)', 'Central budget, recurrent', 'nstw', 6),
    ('nsdp', 'Vốn ngân sách địa phương (vốn đối ứng)', 'Local budget, counterpart funds', 'tong', 7),
    ('nsdp.tinh', 'Ngân sách tỉnh', 'Local budget, province', 'nsdp', 8),
    ('nsdp.huyen', 'Ngân sách huyện', 'Local budget, district', 'nsdp', 9),
    ('nsdp.xa', 'Ngân sách xã', 'Local budget, commune', 'nsdp', 10),
    ('long-ghep', 'Vốn lồng ghép', 'Integrated funds of other programmes', 'tong', 11),
    ('tin-dung', 'Vốn tín dụng', 'Credit', 'tong', 12),
    ('doanh-nghiep', 'Vốn doanh nghiệp', 'Enterprises', 'tong', 13),
    ('cong-dong', 'Vốn huy động cộng đồng dân cư', 'Community', 'tong', 14),
    ('cong-dong.tien-mat', 'Tiền mặt', 'Community, cash', 'cong-dong', 15),
    ('cong-dong.ngay-cong', 'Ngày công', 'Community, labour days', 'cong-dong', 16),
    ('cong-dong.hien-dat', 'Hiến đất', 'Community, land donated', 'cong-dong', 17),
    ('cong-dong.hien-vat', 'Hiện vật', 'Community, in kind', 'cong-dong', 18);

-- A plan as it was stated last, in million VND.
create table funding_plan (
    id        uuid primary key,
    code      text  not null,
    issuer    text  not null,
    directive text,
    year      int   not null,
    content   jsonb not null,
    revision  int   not null,
    constraint one_funding_plan_per_code unique (code),
    constraint a_plan_is_set_by_a_registered_body foreign key (issuer) references organisation (code)
);
create index funding_plan_by_issuer on funding_plan (issuer, code);
create index funding_plan_by_directive on funding_plan (directive, code);

-- Everything a plan ever said. Never changed.
create table funding_plan_version (
    plan     uuid        not null references funding_plan,
    revision int         not null,
    content  jsonb       not null,
    account  text        not null,
    at       timestamptz not null,
    constraint one_statement_per_revision primary key (plan, revision)
);

-- What happened to the money, entry by entry. Never changed: a mistake is reversed by another entry.
create table funding_booking (
    id        uuid primary key,
    plan      uuid        not null references funding_plan,
    kind      text        not null,
    line      text        not null,
    component text,
    project   text,
    amount    numeric     not null, -- negative when it reverses another
    on_day    date        not null,
    document  text        not null,
    note      text,
    reverses  uuid references funding_booking,
    flags     text[]      not null, -- what it exceeded, kept because it was quoted
    account   text        not null,
    at        timestamptz not null,
    constraint a_booking_is_of_a_known_kind check
        (kind in ('ALLOCATION', 'DISBURSEMENT', 'CARRY_OVER', 'DEBT', 'DEBT_SETTLED')),
    constraint only_a_reversal_is_negative check ((amount < 0) = (reverses is not null)),
    constraint a_booking_is_reversed_once unique (reverses)
);
create index funding_booking_by_plan on funding_booking (plan, on_day, id);
