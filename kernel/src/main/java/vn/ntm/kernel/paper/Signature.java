package vn.ntm.kernel.paper;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Who signs, above and below the place of the signature.
 *
 * @param onBehalfOf "TM. ỦY BAN NHÂN DÂN", where a collective decides; else null
 * @param office "CHỦ TỊCH", without the name of the body
 * @param name of the person, or empty: it is written when it is signed
 */
public record Signature(@Nullable String onBehalfOf, String office, String name) {

    private static final String COMMITTEE = "TM. ỦY BAN NHÂN DÂN";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern OFFICE = Pattern.compile(
            "^(?:Quyền |Phó )?(?:Chủ tịch|Tổng Giám đốc|Giám đốc|Bộ trưởng|Chánh Văn phòng|Chánh Thanh tra|Trưởng ban"
                    + "|Trưởng phòng|Tổng cục trưởng|Chi cục trưởng|Cục trưởng|Chỉ huy trưởng|Tổng Biên tập|Viện trưởng"
                    + "|Hiệu trưởng|Bí thư|Tư lệnh|Thủ tướng)\\b",
            FLAGS | Pattern.UNICODE_CHARACTER_CLASS);

    /** What a collective is called before its head signs for it. */
    private static final Map<Pattern, String> COLLECTIVES = Map.of(
            beginning("Hội đồng nhân dân|HĐND"), "HỘI ĐỒNG NHÂN DÂN",
            beginning("Ban Chỉ đạo|BCĐ"), "BAN CHỈ ĐẠO",
            beginning("(?:Ủy|Uỷ) ban (?:Mặt trận|MTTQ)|UBMTTQ|Mặt trận Tổ quốc"), "BAN THƯỜNG TRỰC");

    /** Who leads a body of this name, where nobody told it. */
    private static final Map<Pattern, String> OFFICES = Map.ofEntries(
            Map.entry(beginning("Bộ Chỉ huy|Ban Chỉ huy|Bộ đội"), "CHỈ HUY TRƯỞNG"),
            Map.entry(beginning("Ban Chỉ đạo|BCĐ"), "TRƯỞNG BAN"),
            Map.entry(beginning("Bộ (?!Chỉ huy|đội)"), "BỘ TRƯỞNG"),
            Map.entry(beginning("Sở|Công an tỉnh|Trung tâm|Quỹ"), "GIÁM ĐỐC"),
            Map.entry(beginning("Văn phòng"), "CHÁNH VĂN PHÒNG"),
            Map.entry(beginning("Thanh tra"), "CHÁNH THANH TRA"),
            Map.entry(beginning("Phòng"), "TRƯỞNG PHÒNG"),
            Map.entry(beginning("Chi cục"), "CHI CỤC TRƯỞNG"),
            Map.entry(beginning("Cục"), "CỤC TRƯỞNG"),
            Map.entry(beginning("Ban (?!Chỉ)"), "TRƯỞNG BAN"),
            Map.entry(beginning("Hội đồng nhân dân|HĐND|(?:Ủy|Uỷ) ban|UBMTTQ|Mặt trận"), "CHỦ TỊCH"));

    static Signature of(Body body) {
        var name = body.head() == null ? "" : body.head().strip();
        if (body.isCommittee()) {
            return new Signature(COMMITTEE, office(body).orElse("CHỦ TỊCH"), name);
        }
        var collective = in(COLLECTIVES, body.name()).map("TM. "::concat).orElse(null);
        var office = office(body)
                .or(() -> in(OFFICES, body.name()))
                .or(() -> rank(body.name()))
                .orElse("THỦ TRƯỞNG CƠ QUAN");
        return new Signature(collective, office, name);
    }

    /** As told: "Chủ tịch UBND tỉnh" signs as CHỦ TỊCH, for the body stands above. */
    private static Optional<String> office(Body body) {
        var told = body.office();
        return told == null || told.isBlank()
                ? Optional.empty()
                : rank(told).or(() -> Optional.of(told.strip().toUpperCase(Body.VIETNAMESE)));
    }

    private static Optional<String> rank(String office) {
        var known = OFFICE.matcher(office.strip());
        return known.lookingAt() ? Optional.of(known.group().toUpperCase(Body.VIETNAMESE)) : Optional.empty();
    }

    private static Optional<String> in(Map<Pattern, String> table, String name) {
        return table.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(name).lookingAt())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Pattern beginning(String words) {
        return Pattern.compile("(?:" + words + ")(?:\\b|(?<= ))", FLAGS | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
