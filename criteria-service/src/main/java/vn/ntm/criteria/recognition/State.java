package vn.ntm.criteria.recognition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.ntm.platform.problem.Words;

/** Where a dossier stands. RECOGNISED and ANNOUNCED hold the tier. */
@Schema(name = "RecognitionState")
enum State {
    REGISTERED("đã đăng ký", "registered"),
    SELF_ASSESSED("đã tự đánh giá", "self-assessed"),
    EXAMINED("đã thẩm tra", "examined"),
    APPRAISED("đã thẩm định", "appraised"),
    VOTED("Hội đồng đã bỏ phiếu", "voted on"),
    RECOGNISED("đã công nhận", "recognised"),
    ANNOUNCED("đã công bố", "announced"),
    RETURNED("bị trả lại", "returned"),
    REFUSED("bị từ chối", "refused"),
    REVOKED("bị thu hồi", "revoked");

    private final String vi;
    private final String en;

    State(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    boolean leadsTo(State next) {
        return switch (this) {
            case REGISTERED -> next == SELF_ASSESSED || next == REFUSED;
            // Without a district there is nobody to examine: the procedure of the day says which way is open.
            case SELF_ASSESSED -> next == EXAMINED || next == APPRAISED || next == RETURNED || next == REFUSED;
            case EXAMINED -> next == APPRAISED || next == RETURNED || next == REFUSED;
            case APPRAISED -> next == VOTED || next == RETURNED || next == REFUSED;
            case VOTED -> next == RECOGNISED || next == RETURNED || next == REFUSED;
            case RECOGNISED -> next == ANNOUNCED || next == REVOKED;
            case ANNOUNCED -> next == REVOKED;
            case RETURNED -> next == SELF_ASSESSED || next == REFUSED;
            case REFUSED, REVOKED -> false;
        };
    }

    Words words() {
        return Words.of(vi, en);
    }

    /** The unit itself works on the dossier. */
    boolean inTheUnitsHands() {
        return this == REGISTERED || this == RETURNED;
    }

    /** Nothing is decided yet. */
    boolean open() {
        return leadsTo(REFUSED);
    }
}
