package vn.ntm.assignment.funding;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.identity.Ids;

/** The plan of one issuer and year, as it was stated last. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns that repeat the content
public class FundingPlan {

    @Id
    private UUID id;

    private Code code;
    private Code issuer;
    private @Nullable Code directive;
    private int year;

    @JdbcTypeCode(SqlTypes.JSON)
    private PlanTerms content;

    @Version
    private int revision;

    protected FundingPlan() {}

    FundingPlan(Code code, PlanTerms terms) {
        this.id = Ids.next();
        this.code = code;
        this.issuer = terms.issuer();
        write(terms);
    }

    void state(PlanTerms terms) {
        write(terms);
    }

    private void write(PlanTerms terms) {
        this.directive = terms.directive();
        this.year = terms.year();
        this.content = terms;
    }

    boolean isAs(PlanTerms terms) {
        return content.equals(terms);
    }

    PlanView view() {
        var arithmetic = new PlanArithmetic(content);
        return new PlanView(code, issuer, directive, year, content, arithmetic.remainders(), arithmetic.flags());
    }

    public UUID id() {
        return id;
    }

    Code code() {
        return code;
    }

    Code issuer() {
        return issuer;
    }

    public PlanTerms content() {
        return content;
    }

    int revision() {
        return revision;
    }
}
