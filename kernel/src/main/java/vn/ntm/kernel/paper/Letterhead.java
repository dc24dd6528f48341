package vn.ntm.kernel.paper;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * What Decree 30/2020 puts around the text of a paper.
 *
 * @param superior the body above, or empty: a people's committee has none, and nobody stands above a ministry
 * @param issuer in full
 * @param symbol what follows the kind of paper in its number: "SXD"
 * @param place before the date; empty if it is not known
 */
public record Letterhead(String superior, String issuer, String symbol, String place, Signature signature) {

    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN";
    private static final Set<String> NOBODY = Set.of("trung ương", "việt nam", "chính phủ", "cả nước");

    /** @param upwards the body, and those above it, from below */
    public static Letterhead of(List<Body> upwards) {
        var body = upwards.getFirst();
        var above =
                body.isCommittee() || upwards.size() == 1 ? "" : upwards.get(1).shortName();
        return new Letterhead(
                NOBODY.contains(above.toLowerCase(Locale.ROOT)) ? "" : above.toUpperCase(Body.VIETNAMESE),
                body.officialName().toUpperCase(Body.VIETNAMESE),
                body.shortForm(),
                upwards.stream()
                        .map(Body::place)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(""),
                Signature.of(body));
    }

    /** "ỦY BAN NHÂN DÂN" stands above the unit. */
    public List<String> issuerLines() {
        return issuer.startsWith(COMMITTEE) && issuer.length() > COMMITTEE.length()
                ? List.of(COMMITTEE, issuer.substring(COMMITTEE.length()).strip())
                : List.of(issuer);
    }

    /** The number is the clerk's to give: "Số:       /BC-SXD". */
    public String number(String kindOfPaper) {
        return "Số:       /" + kindOfPaper + (kindOfPaper.isEmpty() ? "" : "-") + symbol;
    }
}
