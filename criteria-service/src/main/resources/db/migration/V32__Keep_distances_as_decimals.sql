-- It is shown, so it is exact: nine decimals, as it is computed.
alter table evaluation alter column gap type numeric using round(gap::numeric, 9);
