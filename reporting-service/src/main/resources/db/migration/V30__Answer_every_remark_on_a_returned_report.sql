-- Why a report may be returned. Data: a reason is added here, never taken away from what was returned for it.
create table return_reason (
    code        text primary key,
    name        text not null, -- how programs have always called it
    position    int  not null,
    category    text not null,
    category_vi text not null,
    category_en text not null,
    vi          text not null,
    en          text not null,
    constraint one_reason_of_a_name unique (name)
);

insert into return_reason (position, code, name, category, category_vi, category_en, vi, en) values
    (10, 'thieu-so-lieu', 'INCOMPLETE', 'CONTENT', 'Nội dung', 'Content',
        'Thiếu số liệu hoặc nội dung', 'Figures or content are missing'),
    (20, 'sai-so-lieu', 'WRONG_FIGURES', 'FIGURES', 'Số liệu', 'Figures',
        'Số liệu sai hoặc không khớp', 'Figures are wrong or do not agree'),
    (21, 'lech-ky-truoc', 'UNLIKE_BEFORE', 'FIGURES', 'Số liệu', 'Figures',
        'Lệch bất thường so với kỳ trước, chưa giải trình', 'Unlike the period before, and not explained'),
    (22, 'thieu-minh-chung', 'NO_EVIDENCE', 'FIGURES', 'Số liệu', 'Figures',
        'Thiếu tài liệu kiểm chứng', 'Evidence is missing'),
    (30, 'sai-ky', 'WRONG_PERIOD', 'PERIOD', 'Kỳ báo cáo', 'Period',
        'Sai kỳ báo cáo hoặc thời gian chốt số liệu', 'Wrong period or closing window'),
    (40, 'sai-mau', 'WRONG_FORM', 'FORM', 'Thể thức, biểu mẫu', 'Form',
        'Không đúng đề cương, biểu mẫu', 'Not in the form asked for'),
    (41, 'sai-tham-quyen-ky', 'WRONG_SIGNATURE', 'FORM', 'Thể thức, biểu mẫu', 'Form',
        'Chưa ký số hoặc ký không đúng thẩm quyền', 'Not signed, or signed by somebody who may not'),
    (50, 'chua-ro', 'UNCLEAR', 'CONTENT', 'Nội dung', 'Content',
        'Nội dung chưa rõ, cần giải trình', 'Unclear; an explanation is needed'),
    (90, 'ly-do-khac', 'OTHER', 'OTHER', 'Khác', 'Other', 'Lý do khác', 'Another reason');

-- A remark of the receiving body on one place of a version, and how the reporter answered it.
create table report_remark (
    id             uuid primary key,
    report_version uuid not null references report_version,
    number         int  not null,
    cell           text not null,
    pointer        text, -- the same place as JSON Pointer, where the reviewer gave one
    text           text not null,
    outcome        text check (outcome in ('CHANGED', 'KEPT')),
    answer         text,
    answered_by    text,
    answered_at    timestamptz,
    answered_in    int, -- the version that was sent with the answer; from then on it stays
    constraint one_remark_of_a_number unique (report_version, number)
);

-- What was remarked before remarks had rows.
insert into report_remark (id, report_version, number, cell, pointer, text)
select uuidv7(), v.id, r.number,
    coalesce(
        case split_part(r.remark ->> 'pointer', '/', 2)
            when 'values' then 'figures/' || (f.figure ->> 'indicator') || coalesce('@' || (f.figure ->> 'organisation'), '')
            when 'narrative' then 'narrative/' || (split_part(r.remark ->> 'pointer', '/', 3)::int + 1)
        end,
        'narrative/1'),
    r.remark ->> 'pointer', r.remark ->> 'text'
from report_version v
cross join lateral jsonb_array_elements(cast(v.remarks as jsonb)) with ordinality as r (remark, number)
cross join lateral (
    select case when r.remark ->> 'pointer' ~ '^/values/\d{1,4}(/|$)'
        then cast(v.content as jsonb) -> 'values' -> cast(split_part(r.remark ->> 'pointer', '/', 3) as int) end as figure) f
where v.remarks is not null
    and (r.remark ->> 'pointer' ~ '^/(values|narrative)/\d{1,4}(/|$)' or r.remark ->> 'pointer' !~ '^/(values|narrative)/');
