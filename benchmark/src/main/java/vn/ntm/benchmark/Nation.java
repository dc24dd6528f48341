package vn.ntm.benchmark;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.ntm.benchmark.ObligationBenchmark.Rows;

/**
 * 34 provinces with a hundred communes and bodies each, and regimes that ask all of them for a year of all frequencies: written
 * as reporting-service keeps what it has heard, so that its scheduler is measured and nobody else.
 */
record Nation(Rows rows) {

    static final int PROVINCES = 34;
    static final int BODIES = 100;

    /** Twice by the month, then by quarter, half-year, nine months and year. */
    private static final List<Asked> REGIMES = List.of(
            new Asked("thang", "MONTHLY", 12),
            new Asked("thang-giai-ngan", "MONTHLY", 12),
            new Asked("quy", "QUARTERLY", 4),
            new Asked("sau-thang", "HALF_YEARLY", 2),
            new Asked("chin-thang", "NINE_MONTHLY", 1),
            new Asked("nam", "YEARLY", 1));

    /** How many obligations one set of regimes makes. */
    static int obligations() {
        return PROVINCES * BODIES * periods();
    }

    static int periods() {
        return REGIMES.stream().mapToInt(Asked::periods).sum();
    }

    void settle() throws SQLException {
        rows.write("""
                insert into organisation (code, id, name, kind, parent) values
                    ('ca-nuoc', uuidv7(), 'Cả nước', 'country', null)""");
        rows.write("""
                insert into organisation (code, id, name, kind, parent)
                select 'ca-nuoc.tinh-' || to_char(p, 'FM00'), uuidv7(), 'Tỉnh số ' || p, 'province', 'ca-nuoc'
                from generate_series(1, %d) p""".formatted(PROVINCES));
        rows.write("""
                insert into organisation (code, id, name, kind, parent)
                select o.code || '.dv-' || to_char(b, 'FM000'), uuidv7(), 'Đơn vị số ' || b, 'body', o.code
                from organisation o cross join generate_series(1, %d) b where o.kind = 'province'""".formatted(BODIES));
        rows.write("""
                insert into organisation_group (code, name, members, kinds, under)
                select code || '.bao-cao', name, array[]::text[], array['body'], code
                from organisation where kind = 'province'""");
    }

    /** Puts regimes in force, all in one breath, that ask for the whole of 2024 until a year later. */
    void decree(String directive) throws SQLException {
        rows.write("""
                with decreed as (
                    insert into regime (code, directive, issuer, terms, frequency, published_at, asked_until)
                    select r.code, uuidv7(), 'ca-nuoc', r.terms, r.frequency, '2024-12-15T01:00:00Z', '1970-01-01T00:00:00Z'
                    from (values %s) r (code, frequency, terms)
                    returning code)
                insert into regime_recipient (regime, organisation) select code, 'ca-nuoc' from decreed""".formatted(
                        REGIMES.stream().map(regime -> regime.row(directive)).collect(Collectors.joining(","))));
    }

    private record Asked(String code, String frequency, int periods) {

        String row(String directive) {
            return "('%1$s.%2$s', '%3$s', '%4$s')".formatted(directive, code, frequency, terms(directive));
        }

        private String terms(String directive) {
            return """
                    {"code":"%s.%s","name":"Báo cáo %s","legalBasis":"Nghị định 09/2019/NĐ-CP","frequency":"%s","ordinals":%s,
                     "deadline":{"day":25,"monthOffset":12,"inclusive":false,"time":null},"reporters":[%s],
                     "recipients":["ca-nuoc"],"indicators":[],"outline":["Kết quả"],
                     "validFrom":"2024-01-01","validTo":"2024-12-31"}""".formatted(
                            directive,
                            code,
                            code,
                            frequency,
                            IntStream.rangeClosed(1, periods).boxed().toList(),
                            IntStream.rangeClosed(1, PROVINCES)
                                    .mapToObj("\"ca-nuoc.tinh-%02d.bao-cao\""::formatted)
                                    .collect(Collectors.joining(",")));
        }
    }
}
